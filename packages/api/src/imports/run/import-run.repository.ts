import type { Change, DateFormat, DecimalSeparator, ImportCounts, Message } from '@postscale/domain'
import type pg from 'pg'
import { databaseTime } from '../../database/database-time.js'
import type { Database } from '../../database/database.js'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import { quoteIdentifier } from '../../database/insert-rows.js'
import { Prisma, type PrismaClient } from '../../generated/prisma/client.js'
import { runLockKey } from './run-locks.js'

/** How a run ended. */
export type ImportStatus = 'DONE' | 'FAILED' | 'INTERRUPTED' | 'REFUSED'

/** A file of which rows were refused, and what is needed to give them back as a file; plain JSON. */
export interface RefusedFile {
  readonly uploadId: string
  readonly file: string
  readonly refused: number
  /** Its rows are taken together, so that all of them are given back. */
  readonly whole: boolean
  /** Lines that are given back besides: the rows that those refused as repeated repeat. */
  readonly beside: readonly number[]
  /** The line of its header; runs of former versions do not say. */
  readonly headerLine?: number | null
  readonly dateFormat: DateFormat
  readonly decimal: DecimalSeparator
}

/** What a run came to; plain JSON. */
export interface ImportResult {
  /** What it came to in words. */
  readonly message: Message
  /** Faults of files and of the plan as a whole, as messages. */
  readonly problems: readonly Message[]
  readonly counts: readonly ImportCounts[]
  /** What was noticed of the files; runs of former versions have none. */
  readonly notes?: readonly Message[]
  /** Files of which rows were refused; runs that were kept before there were any do not say so. */
  readonly refusedFiles?: readonly RefusedFile[]
  /** The revision that was made, or found when nothing changed or was written. */
  readonly revision: number | null
  readonly changed: boolean
  /** How many changes a trial would make; nothing is said where it did not come to its end. */
  readonly changeCount?: number
}

export interface ImportRun {
  readonly organizationId: string
  readonly id: string
  readonly status: ImportStatus | 'RUNNING'
  readonly phase: ImportPhase
  readonly rowsDone: number
  readonly rowsTotal: number
  readonly source: string
  readonly dryRun: boolean
  /** Null for one into what is live. */
  readonly scenarioId: string | null
  readonly result: ImportResult | null
  readonly bodyHash: string
  readonly createdAt: Date
  readonly endedAt: Date | null
}

/** What a run is at: gathering netted figures, deciding and writing, or finished. */
export type ImportPhase = 'GATHERING' | 'WRITING' | 'FINISHED'

interface NewRun {
  readonly organizationId: string
  readonly id: string
  readonly source: string
  readonly dryRun: boolean
  readonly scenarioId: string | null
  readonly rowsTotal: number
  readonly principal: string
  readonly idempotencyKey: string | null
  readonly bodyHash: string
}

const HOUR_MS = 3_600_000
const KEY_HOURS = 24
/** Columns that only the statements below are about. */
const omit = { slot: true, changes: true, principal: true, idempotencyKey: true } as const

/** What a run came to that wrote nothing, for a reason that is not in its files. */
export function unwritten(key: 'imports.FAILED' | 'imports.INTERRUPTED'): ImportResult {
  const message = { key, params: {} }
  return { message, problems: [message], counts: [], revision: null, changed: false }
}

/**
 * Runs of imports. Times are the database's, since a run may live in another process. A run that is
 * RUNNING and whose lock nobody holds has ended with its process: whoever asks about it says so.
 */
export class ImportRunRepository {
  readonly #prisma: PrismaClient
  readonly #pool: pg.Pool

  constructor({ prisma, pool }: Pick<Database, 'pool' | 'prisma'>) {
    this.#prisma = prisma
    this.#pool = pool
  }

  /**
   * Enters a new run, whose lock its process must hold already; `'TAKEN'` when the organization has
   * one running, or the idempotency key is in use.
   */
  async begin(run: NewRun, { deadline, onCommit }: Writing): Promise<ImportRun | 'TAKEN'> {
    await this.interruptLost(run.organizationId)
    const enter = async (client: pg.ClientBase) => {
      await freeKey(client, run)
      const createdAt = await enterRun(client, run)
      if (createdAt !== null) onCommit?.()
      return createdAt
    }
    const createdAt = await inTransaction(this.#pool, 'READ COMMITTED', enter, { deadline })
    if (createdAt === null) return 'TAKEN'
    const { principal: _, idempotencyKey: __, ...shown } = run
    return { ...shown, ...NEW, createdAt, result: null, endedAt: null }
  }

  async find(organizationId: string, id: string): Promise<ImportRun | null> {
    const find = () => this.#prisma.importRun.findFirst({ where: { organizationId, id }, omit })
    let row = await find()
    if (row?.status === 'RUNNING' && (await this.interruptLost(organizationId))) row = await find()
    return row && toRun(row)
  }

  /**
   * The run that a principal began with an idempotency key and that is under way, or came to its end
   * in the last 24 hours. One that wrote nothing is not remembered: its key may be used again.
   */
  async withKey(
    organizationId: string,
    principal: string,
    idempotencyKey: string,
  ): Promise<ImportRun | null> {
    await this.interruptLost(organizationId)
    const after = before(await databaseTime(this.#prisma), KEY_HOURS)
    const key = { organizationId, principal, idempotencyKey }
    const kept = [{ status: 'RUNNING' }, { status: 'DONE', createdAt: { gt: after } }]
    const row = await this.#prisma.importRun.findFirst({ where: { ...key, OR: kept }, omit })
    return row === null ? null : toRun(row)
  }

  /** The last runs of an organization that were not only tried, the latest first. */
  async latest(organizationId: string, most: number): Promise<readonly ImportRun[]> {
    await this.interruptLost(organizationId)
    const rows = await this.#prisma.importRun.findMany({
      where: { organizationId, dryRun: false },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
      omit,
    })
    return rows.map(toRun)
  }

  /** What a trial accepted, to be previewed; null where that is not kept. */
  async changesOf(organizationId: string, id: string): Promise<readonly Change[] | null> {
    const select = { changes: true } as const
    const row = await this.#prisma.importRun.findFirst({ where: { organizationId, id }, select })
    return (row?.changes ?? null) as unknown as readonly Change[] | null
  }

  /** Tells how far a run is; false when it is no longer running. */
  async tellProgress(
    organizationId: string,
    id: string,
    { phase, rowsDone }: Pick<ImportRun, 'phase' | 'rowsDone'>,
  ): Promise<boolean> {
    const { count } = await this.#prisma.importRun.updateMany({
      where: { organizationId, id, status: 'RUNNING' },
      data: { phase, rowsDone },
    })
    return count > 0
  }

  /**
   * Ends runs whose process is gone, of one organization or (null) of all; answers whether there were
   * any. A run whose row is locked is writing its outcome: it is left alone, and told as it will be.
   */
  async interruptLost(organizationId: string | null): Promise<boolean> {
    const { rows: running } = await this.#pool.query<RunKey>(RUNNING, [organizationId])
    if (running.length === 0) return false
    return inTransaction(this.#pool, 'READ COMMITTED', async (client) => {
      const { rows: lost } = await client.query<RunKey>(LOST, [
        running.map((run) => run.organizationId),
        running.map(({ id }) => id),
      ])
      let interrupted = 0
      for (const run of lost) {
        const values = [run.organizationId, run.id, unwritten('imports.INTERRUPTED')]
        interrupted += (await client.query(INTERRUPT, values)).rowCount ?? 0
      }
      return interrupted > 0
    })
  }

  /** Forgets what old trials accepted. */
  async forgetTrials(hours: number): Promise<void> {
    const createdAt = { lt: before(await databaseTime(this.#prisma), hours) }
    await this.#prisma.importRun.updateMany({
      where: { createdAt, dryRun: true, changes: { not: Prisma.DbNull } },
      data: { changes: Prisma.DbNull },
    })
  }

  async removeOld(days: number): Promise<number> {
    const now = await databaseTime(this.#prisma)
    const { count } = await this.#prisma.importRun.deleteMany({
      where: { createdAt: { lt: before(now, days * 24) }, status: { not: 'RUNNING' } },
    })
    return count
  }
}

interface RunKey {
  readonly organizationId: string
  readonly id: string
}

const RUNNING = `SELECT "organizationId", id FROM import_run
  WHERE slot = 'RUNNING' AND ($1::uuid IS NULL OR "organizationId" = $1)`

/** Asked apart from the runs' rows, which may be on another machine than the locks. */
const LOST = `SELECT "organizationId", id FROM unnest($1::uuid[], $2::uuid[]) AS r ("organizationId", id)
  WHERE pg_try_advisory_xact_lock_shared(${runLockKey('id')})`

const INTERRUPT = `UPDATE import_run AS run
  SET status = 'INTERRUPTED', slot = NULL, phase = 'FINISHED', result = $3, "endedAt" = now()
  FROM (
    SELECT "organizationId", id FROM import_run
    WHERE "organizationId" = $1 AND id = $2 AND slot = 'RUNNING' FOR UPDATE SKIP LOCKED
  ) AS lost
  WHERE run."organizationId" = $1 AND lost."organizationId" = run."organizationId" AND run.id = lost.id`

const NEW = { status: 'RUNNING', phase: 'GATHERING', rowsDone: 0 } as const

/** Takes the key from a run that wrote nothing, or that is long over. */
async function freeKey(
  client: pg.ClientBase,
  { organizationId, principal, idempotencyKey }: NewRun,
): Promise<void> {
  if (idempotencyKey === null) return
  await client.query(
    `UPDATE import_run SET "idempotencyKey" = NULL
     WHERE "organizationId" = $1 AND principal = $2 AND "idempotencyKey" = $3
       AND (status NOT IN ('DONE', 'RUNNING')
         OR status = 'DONE' AND "createdAt" <= now() - interval '${KEY_HOURS} hours')`,
    [organizationId, principal, idempotencyKey],
  )
}

/** When the run was entered; null when one is running, or its key is in use. */
async function enterRun(client: pg.ClientBase, run: NewRun): Promise<Date | null> {
  const columns = { ...run, ...NEW, slot: NEW.status }
  const names = Object.keys(columns).map(quoteIdentifier)
  const places = names.map((_, index) => `$${index + 1}`)
  const { rows } = await client.query<{ createdAt: Date }>(
    `INSERT INTO import_run (${names.join(', ')}, "createdAt") VALUES (${places.join(', ')}, now())
     ON CONFLICT DO NOTHING RETURNING "createdAt"`,
    Object.values(columns),
  )
  return rows[0]?.createdAt ?? null
}

function toRun(row: Prisma.ImportRunGetPayload<{ omit: typeof omit }>): ImportRun {
  return {
    ...row,
    status: row.status as ImportRun['status'],
    phase: row.phase as ImportPhase,
    result: row.result as ImportResult | null,
  }
}

function before(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS)
}
