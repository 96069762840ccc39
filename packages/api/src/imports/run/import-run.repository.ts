import type { ImportCounts, Message } from '@postscale/domain'
import { databaseTime } from '../../database/database-time.js'
import type { Database } from '../../database/database.js'
import type { Prisma, PrismaClient } from '../../generated/prisma/client.js'

/** How a run ended. */
export type ImportStatus = 'DONE' | 'FAILED' | 'REFUSED'

/** What a run came to; plain JSON. */
export interface ImportResult {
  /** What it came to in words. */
  readonly message: Message
  /** Faults of files and of the plan as a whole, as messages. */
  readonly problems: readonly Message[]
  readonly counts: readonly ImportCounts[]
  /** The revision that was made, or found when nothing changed or was written. */
  readonly revision: number | null
  readonly changed: boolean
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
  readonly rowsTotal: number
  readonly principal: string
  readonly idempotencyKey: string | null
  readonly bodyHash: string
}

/** A run that gave no sign of life for so long is gone with its server. */
const SILENCE_MS = 60_000
const HOUR_MS = 3_600_000
const KEY_HOURS = 24
/** Columns that only the statements below are about. */
const omit = { slot: true, principal: true, idempotencyKey: true } as const

/** Runs of imports. Times are the database's, since a run may live in another process. */
export class ImportRunRepository {
  readonly #prisma: PrismaClient

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** Enters a new run; `'BUSY'` when the organization has one running. */
  async begin(run: NewRun): Promise<'BEGUN' | 'BUSY' | 'KEY_USED'> {
    const { organizationId, principal, idempotencyKey } = run
    const now = await databaseTime(this.#prisma)
    await this.#endSilent(organizationId, now)
    const running = { status: 'RUNNING', slot: 'RUNNING', phase: 'GATHERING', rowsDone: 0 }
    const { count } = await this.#prisma.importRun.createMany({
      data: [{ ...run, ...running, createdAt: now, beatAt: now }],
      skipDuplicates: true,
    })
    if (count === 1) return 'BEGUN'
    if (idempotencyKey === null) return 'BUSY'
    const used = await this.#prisma.importRun.count({
      where: { organizationId, principal, idempotencyKey },
    })
    return used > 0 ? 'KEY_USED' : 'BUSY'
  }

  async find(organizationId: string, id: string): Promise<ImportRun | null> {
    const where = { organizationId_id: { organizationId, id } }
    const row = await this.#prisma.importRun.findUnique({ where, omit })
    if (row?.status !== 'RUNNING') return row && toRun(row)
    const now = await databaseTime(this.#prisma)
    if (row.beatAt >= silentSince(now)) return toRun(row)
    await this.#endSilent(organizationId, now)
    return toRun(await this.#prisma.importRun.findUniqueOrThrow({ where, omit }))
  }

  /** The run that a principal began with an idempotency key in the last 24 hours. */
  async withKey(
    organizationId: string,
    principal: string,
    idempotencyKey: string,
  ): Promise<ImportRun | null> {
    const key = { organizationId, principal, idempotencyKey }
    const now = await databaseTime(this.#prisma)
    await this.#prisma.importRun.updateMany({
      where: { ...key, createdAt: { lte: before(now, KEY_HOURS) } },
      data: { idempotencyKey: null },
    })
    const row = await this.#prisma.importRun.findFirst({ where: key, omit })
    return row === null ? null : toRun(row)
  }

  /** Tells how far a run is, which also shows that it lives. */
  async beat(
    organizationId: string,
    id: string,
    { phase, rowsDone }: Pick<ImportRun, 'phase' | 'rowsDone'>,
  ): Promise<void> {
    const beatAt = await databaseTime(this.#prisma)
    await this.#prisma.importRun.updateMany({
      where: { organizationId, id, status: 'RUNNING' },
      data: { phase, rowsDone, beatAt },
    })
  }

  async end(
    organizationId: string,
    id: string,
    status: ImportStatus,
    result: ImportResult,
  ): Promise<void> {
    const where = { organizationId, id, status: 'RUNNING' }
    const running = await this.#prisma.importRun.findFirst({ where })
    if (running === null) return
    const endedAt = await databaseTime(this.#prisma)
    const rowsDone = status === 'DONE' ? { rowsDone: running.rowsTotal } : {}
    await this.#prisma.importRun.updateMany({
      where,
      data: { ...ended(status, result, endedAt), ...rowsDone },
    })
  }

  async removeOld(days: number): Promise<number> {
    const now = await databaseTime(this.#prisma)
    const { count } = await this.#prisma.importRun.deleteMany({
      where: { createdAt: { lt: before(now, days * 24) }, status: { not: 'RUNNING' } },
    })
    return count
  }

  async #endSilent(organizationId: string, now: Date): Promise<void> {
    const result: ImportResult = {
      message: { key: 'imports.INTERRUPTED', params: {} },
      problems: [],
      counts: [],
      revision: null,
      changed: false,
    }
    await this.#prisma.importRun.updateMany({
      where: { organizationId, status: 'RUNNING', beatAt: { lt: silentSince(now) } },
      data: ended('FAILED', result, now),
    })
  }
}

function toRun({
  beatAt: _,
  ...row
}: Prisma.ImportRunGetPayload<{ omit: typeof omit }>): ImportRun {
  return {
    ...row,
    status: row.status as ImportRun['status'],
    phase: row.phase as ImportPhase,
    result: row.result as ImportResult | null,
  }
}

function ended(status: ImportStatus, result: ImportResult, endedAt: Date) {
  const json = result as object as Prisma.InputJsonObject
  return { status, slot: null, phase: 'FINISHED', result: json, endedAt }
}

function silentSince(now: Date): Date {
  return new Date(now.getTime() - SILENCE_MS)
}

function before(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS)
}

const BEAT_MS = 500

/** How far a run is; told to its row now and then, which also shows that it lives. */
export class RunProgress {
  phase: ImportPhase = 'GATHERING'
  rowsDone = 0
  readonly #timer: NodeJS.Timeout
  #beating: Promise<void> = Promise.resolve()

  constructor(runs: ImportRunRepository, organizationId: string, runId: string) {
    this.#timer = setInterval(() => {
      this.#beating = this.#beating.then(() =>
        // A missed beat is made up for by the next.
        runs.beat(organizationId, runId, this).catch(() => undefined),
      )
    }, BEAT_MS)
    this.#timer.unref()
  }

  /** Ends the telling; waits for what is under way. */
  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#beating
  }
}
