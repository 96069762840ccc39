import type { ImportMapping } from '@postscale/domain'
import { databaseTime } from '../../database/database-time.js'
import type { Database } from '../../database/database.js'
import { sqlStateOf } from '../../database/sql-state-of.js'
import type { Prisma, PrismaClient } from '../../generated/prisma/client.js'

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

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** Its plain JSON; null when there is none. */
  async mapping(organizationId: string, source: string): Promise<unknown> {
    const known = await this.#prisma.importSource.findUnique({
      where: { organizationId_source: { organizationId, source } },
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
  async save(organizationId: string, name: string, mapping: ImportMapping): Promise<KeptMapping> {
    const updatedAt = await databaseTime(this.#prisma)
    const plain = mapping as unknown as Prisma.InputJsonObject
    await this.#prisma.importSource.upsert({
      where: { organizationId_source: { organizationId, source: name } },
      create: { organizationId, source: name, mapping: plain, updatedAt },
      update: { mapping: plain, updatedAt },
    })
    return { name, mapping, updatedAt }
  }

  /** Gives a mapping another name; the source of its ids stays. */
  async rename(
    organizationId: string,
    name: string,
    to: string,
  ): Promise<'NOT_FOUND' | 'RENAMED' | 'TAKEN'> {
    if ((await this.mapping(organizationId, name)) === null) return 'NOT_FOUND'
    if (name === to) return 'RENAMED'
    if ((await this.mapping(organizationId, to)) !== null) return 'TAKEN'
    const where = { organizationId, source: name }
    try {
      const { count } = await this.#prisma.importSource.updateMany({ where, data: { source: to } })
      return count === 0 ? 'NOT_FOUND' : 'RENAMED'
    } catch (error) {
      // Another mapping has got the name since it was looked for.
      if (sqlStateOf(error) === UNIQUE_VIOLATION) return 'TAKEN'
      throw error
    }
  }

  /** Forgets a mapping; false when there is none. What was imported by it stays. */
  async forget(organizationId: string, name: string): Promise<boolean> {
    const where = { organizationId, source: name }
    return (await this.#prisma.importSource.deleteMany({ where })).count > 0
  }
}
