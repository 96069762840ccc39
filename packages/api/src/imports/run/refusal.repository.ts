import type { Message } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../../database/database.js'
import { insertRows } from '../../database/insert-rows.js'
import type { KeysetSlice } from '../../database/keyset-slice.js'
import type { PrismaClient } from '../../generated/prisma/client.js'

/** One reason why a row was refused. */
export interface StoredRefusal {
  readonly file: string
  readonly line: number
  readonly column: string | null
  readonly value: string | null
  readonly message: Message
}

/** A refused row, and its place among those of its run. */
export interface PlacedRefusal extends StoredRefusal {
  readonly seq: number
}

const COLUMNS = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'runId', type: 'uuid' },
  { name: 'seq', type: 'integer' },
  { name: 'file', type: 'text' },
  { name: 'line', type: 'integer' },
  { name: 'column', type: 'text' },
  { name: 'value', type: 'text' },
  { name: 'code', type: 'text' },
  { name: 'params', type: 'jsonb' },
] as const
const PAGE = 5000

/** The refused rows of runs, in the order of their files and lines: written in bulk, read by pages. */
export class RefusalRepository {
  readonly #pool: pg.Pool
  readonly #prisma: PrismaClient

  constructor({ pool, prisma }: Pick<Database, 'pool' | 'prisma'>) {
    this.#pool = pool
    this.#prisma = prisma
  }

  /** @param first the place of the first of them among all of the run. */
  async add(
    organizationId: string,
    runId: string,
    first: number,
    refusals: readonly StoredRefusal[],
  ): Promise<void> {
    await insertRows(this.#pool, 'import_refusal', COLUMNS, [
      refusals.map(() => organizationId),
      refusals.map(() => runId),
      refusals.map((_, index) => first + index),
      refusals.map(({ file }) => file),
      refusals.map(({ line }) => line),
      refusals.map(({ column }) => column),
      refusals.map(({ value }) => value),
      refusals.map(({ message }) => message.key),
      refusals.map(({ message }) => message.params),
    ])
  }

  /** A page of a run's; keys are their places. */
  async page(
    organizationId: string,
    runId: string,
    { after, before, limit, fromEnd }: KeysetSlice,
  ): Promise<readonly PlacedRefusal[]> {
    const rows = await this.#prisma.importRefusal.findMany({
      where: {
        organizationId,
        runId,
        seq: {
          ...(after !== null && { gt: after[0]! }),
          ...(before !== null && { lt: before[0]! }),
        },
      },
      orderBy: { seq: fromEnd ? 'desc' : 'asc' },
      take: limit,
    })
    return (fromEnd ? rows.toReversed() : rows).map((row) => ({ seq: row.seq, ...toRefusal(row) }))
  }

  /** The lines of one file of which there are any, each once and in their order; keys are the lines. */
  async lines(
    { organizationId, runId }: { readonly organizationId: string; readonly runId: string },
    file: string,
    { after, before, limit, fromEnd }: KeysetSlice,
  ): Promise<readonly number[]> {
    const rows = await this.#prisma.importRefusal.groupBy({
      by: ['line'],
      where: {
        organizationId,
        runId,
        file,
        line: {
          ...(after !== null && { gt: after[0]! }),
          ...(before !== null && { lt: before[0]! }),
        },
      },
      orderBy: { line: fromEnd ? 'desc' : 'asc' },
      take: limit,
    })
    const lines = rows.map(({ line }) => line)
    return fromEnd ? lines.toReversed() : lines
  }

  /** Those of the lines of one file, from one to another, in their order. */
  async ofLines(
    { organizationId, runId }: { readonly organizationId: string; readonly runId: string },
    file: string,
    from: number,
    to: number,
  ): Promise<readonly StoredRefusal[]> {
    const rows = await this.#prisma.importRefusal.findMany({
      where: { organizationId, runId, file, line: { gte: from, lte: to } },
      orderBy: [{ line: 'asc' }, { seq: 'asc' }],
    })
    return rows.map(toRefusal)
  }

  async count(organizationId: string, runId: string): Promise<number> {
    return this.#prisma.importRefusal.count({ where: { organizationId, runId } })
  }

  /** All of a run, page by page. */
  async *all(organizationId: string, runId: string): AsyncGenerator<readonly StoredRefusal[]> {
    let after: readonly number[] | null = null
    for (;;) {
      const slice = { after, before: null, limit: PAGE, fromEnd: false }
      const rows = await this.page(organizationId, runId, slice)
      if (rows.length > 0) yield rows
      if (rows.length < PAGE) return
      after = [rows.at(-1)!.seq]
    }
  }
}

type Row = Awaited<ReturnType<PrismaClient['importRefusal']['findMany']>>[number]

function toRefusal({ file, line, column, value, code, params }: Row): StoredRefusal {
  return { file, line, column, value, message: { key: code, params } as unknown as Message }
}
