import type { ImportMapping } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../../database/database.js'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import { sqlStateOf } from '../../database/sql-state-of.js'
import type { PrismaClient } from '../../generated/prisma/client.js'
import { rememberMapping } from './run-outcome.js'

const UNIQUE_VIOLATION = '23505'

/** A mapping that an organization keeps. */
export interface KeptMapping {
  readonly name: string
  /** Its plain JSON. */
  readonly mapping: unknown
  readonly updatedAt: Date
}

/** The mappings of an organization by their names: what each source was last imported with, unless one was given another. */
export class SourceRepository {
  readonly #prisma: PrismaClient
  readonly #writers: pg.Pool

  constructor({ prisma, writers }: Pick<Database, 'prisma' | 'writers'>) {
    this.#prisma = prisma
    this.#writers = writers
  }

  /** Its plain JSON; null when there is none. */
  async mapping(organizationId: string, source: string): Promise<unknown> {
    const known = await this.#prisma.importSource.findFirst({
      where: { organizationId, source },
    })
    return known?.mapping ?? null
  }

  /** The names under which mappings are remembered, in their order. */
  async names(organizationId: string): Promise<readonly string[]> {
    const known = await this.#prisma.importSource.findMany({
      where: { organizationId },
      select: { source: true },
      orderBy: { source: 'asc' },
    })
    return known.map(({ source }) => source)
  }

  /** Whether things of the organization have ids of the source, whoever brought them. */
  async hasIds(organizationId: string, source: string): Promise<boolean> {
    const where = { organizationId, source }
    return (await this.#prisma.externalReference.findFirst({ where })) !== null
  }

  /** All of them, in the order of their names. */
  async all(organizationId: string): Promise<readonly KeptMapping[]> {
    const kept = await this.#prisma.importSource.findMany({
      where: { organizationId },
      orderBy: { source: 'asc' },
    })
    return kept.map(({ source, mapping, updatedAt }) => ({ name: source, mapping, updatedAt }))
  }

  /** Keeps a mapping under a name, in place of what was kept under it. */
  async save(
    organizationId: string,
    name: string,
    mapping: ImportMapping,
    writing: Writing,
  ): Promise<void> {
    const keep = async (client: pg.ClientBase) =>
      rememberMapping(client, organizationId, name, mapping)
    await inTransaction(this.#writers, 'READ COMMITTED', keep, writing)
  }

  /** Gives a mapping another name; the source of its ids stays. */
  async rename(
    organizationId: string,
    name: string,
    to: string,
    writing: Writing,
  ): Promise<'NOT_FOUND' | 'RENAMED' | 'TAKEN'> {
    if ((await this.mapping(organizationId, name)) === null) return 'NOT_FOUND'
    if (name === to) return 'RENAMED'
    if ((await this.mapping(organizationId, to)) !== null) return 'TAKEN'
    const rename = `UPDATE import_source SET source = $3 WHERE "organizationId" = $1 AND source = $2`
    try {
      const count = await this.#write(rename, [organizationId, name, to], writing)
      return count === 0 ? 'NOT_FOUND' : 'RENAMED'
    } catch (error) {
      // Another mapping has got the name since it was looked for.
      if (sqlStateOf(error) === UNIQUE_VIOLATION) return 'TAKEN'
      throw error
    }
  }

  /** Forgets a mapping; false when there is none. What was imported by it stays. */
  async forget(organizationId: string, name: string, writing: Writing): Promise<boolean> {
    const remove = 'DELETE FROM import_source WHERE "organizationId" = $1 AND source = $2'
    return (await this.#write(remove, [organizationId, name], writing)) > 0
  }

  /** Answers how many rows it was about. */
  async #write(text: string, values: readonly string[], writing: Writing): Promise<number> {
    const work = async (client: pg.ClientBase) => client.query(text, [...values])
    const { rowCount } = await inTransaction(this.#writers, 'READ COMMITTED', work, writing)
    return rowCount ?? 0
  }
}
