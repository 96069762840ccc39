import type { BadRowPolicy, Day, Message, Result } from '@postscale/domain'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import { newId } from '../database/new-id.js'
import type { Actor } from '../store/audit-writer.js'
import type { StateStore } from '../store/state-store.js'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { Idempotency } from '../plans/apply/idempotency.js'
import { type ImportOrder, type ImportRequest, prepareImport } from './run/prepare-import.js'
import { importOutcome, runImport } from './run/run-import.js'
import { type ImportRun, ImportRunRepository, RunProgress } from './run/import-run.repository.js'
import { RefusalRepository } from './run/refusal.repository.js'
import { SourceRepository } from './run/source.repository.js'
import { UploadRepository } from './upload/upload.repository.js'

/** How long files are kept that nobody imports, and reports of runs. */
const UPLOAD_HOURS = 24
const RUN_DAYS = 30
const CLEANING_MS = 3_600_000
/** A million accounts with twenty columns have a fifth of this. */
const DEFAULT_MAX_BYTES = 2 ** 30

/** Asks for a run. */
interface StartImport extends ImportOrder {
  readonly principal: string
  readonly actor: Actor
  readonly policy: BadRowPolicy
  readonly dryRun: boolean
  readonly effective: Day
  readonly expectedRevision: number | null
  readonly idempotency: Idempotency | null
}

interface ImportDependencies {
  readonly database: Pick<Database, 'pool' | 'prisma'>
  readonly states: StateStore
  readonly applyPlan: ApplyPlanService
  readonly log: DatabaseLog
  /** Most bytes of one file; 1 GiB by default. */
  readonly maxBytes?: number
}

/** Imports files: starts runs in the background, one at a time for an organization. */
export class ImportService {
  readonly uploads: UploadRepository
  readonly runs: ImportRunRepository
  readonly refusals: RefusalRepository
  /** Most bytes of one file. */
  readonly maxBytes: number
  readonly #sources: SourceRepository
  readonly #dependencies: ImportDependencies
  readonly #running = new Set<Promise<void>>()
  readonly #closing = new AbortController()
  readonly #cleaning: NodeJS.Timeout

  constructor(dependencies: ImportDependencies) {
    const { database } = dependencies
    this.#dependencies = dependencies
    this.maxBytes = dependencies.maxBytes ?? DEFAULT_MAX_BYTES
    this.uploads = new UploadRepository(database)
    this.runs = new ImportRunRepository(database)
    this.refusals = new RefusalRepository(database)
    this.#sources = new SourceRepository(database)
    this.#cleaning = setInterval(() => void this.#clean(), CLEANING_MS)
    this.#cleaning.unref()
  }

  /** Starts a run, or finds the one that the same request started before. */
  async start(order: StartImport): Promise<Result<ImportRun, readonly Message[]>> {
    const known = await this.#known(order)
    if (known !== null) return known
    const prepared = await prepareImport(this.uploads, this.#sources, order)
    if (!prepared.ok) return prepared
    const { organizationId, principal, dryRun, idempotency } = order
    const { mapping, files } = prepared.value
    const runId = newId()
    const begun = await this.runs.begin({
      organizationId,
      id: runId,
      source: mapping.source,
      dryRun,
      rowsTotal: files.reduce((total, { upload }) => total + upload.rows, 0),
      principal,
      idempotencyKey: idempotency?.key ?? null,
      bodyHash: idempotency?.bodyHash ?? '',
    })
    if (begun === 'KEY_USED') return (await this.#known(order)) ?? refused('imports.BUSY')
    if (begun === 'BUSY') return refused('imports.BUSY')
    this.#run({ ...order, runId, mapping, files })
    const run = await this.runs.find(organizationId, runId)
    if (run === null) throw new Error('a run that was begun is gone')
    return { ok: true, value: run }
  }

  /** Ends the runs under way, unwritten, and waits for them. */
  async close(): Promise<void> {
    clearInterval(this.#cleaning)
    this.#closing.abort()
    await Promise.all(this.#running)
  }

  async #known(order: StartImport): Promise<Result<ImportRun, readonly Message[]> | null> {
    const { organizationId, principal, idempotency } = order
    if (idempotency === null) return null
    const run = await this.runs.withKey(organizationId, principal, idempotency.key)
    if (run === null) return null
    if (run.bodyHash !== idempotency.bodyHash) return refused('problems.IDEMPOTENCY_KEY_REUSED')
    return { ok: true, value: run }
  }

  #run(request: ImportRequest): void {
    const running = this.#complete(request).finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Never rejects: whatever happens is the run's outcome. */
  async #complete(request: ImportRequest): Promise<void> {
    const { organizationId, runId, mapping, dryRun, files } = request
    const { log, database } = this.#dependencies
    const progress = new RunProgress(this.runs, organizationId, runId)
    const dependencies = {
      ...this.#dependencies,
      pool: database.pool,
      uploads: this.uploads,
      refusals: this.refusals,
    }
    try {
      const ran = await runImport(dependencies, request, progress, this.#closing.signal)
      await progress.end()
      const { status, result } = importOutcome(ran, dryRun)
      if (status === 'DONE' && !dryRun) {
        await this.#sources.remember(organizationId, mapping.source, mapping)
        const ids = files.map(({ upload }) => upload.id)
        await this.uploads.remove(organizationId, ids)
      }
      await this.runs.end(organizationId, runId, status, result)
    } catch (error) {
      log.error({ err: error }, 'an import failed')
      await progress.end()
      const message = { key: 'imports.FAILED', params: {} } as const
      const result = { message, problems: [message], counts: [], revision: null, changed: false }
      await this.runs.end(organizationId, runId, 'FAILED', result).catch((failure: unknown) => {
        log.error({ err: failure }, 'an import could not be ended')
      })
    }
  }

  async #clean(): Promise<void> {
    try {
      await this.uploads.removeOld(UPLOAD_HOURS)
      await this.runs.removeOld(RUN_DAYS)
    } catch (error) {
      this.#dependencies.log.warn({ err: error }, 'old imports could not be removed')
    }
  }
}

function refused(
  key: 'imports.BUSY' | 'problems.IDEMPOTENCY_KEY_REUSED',
): Result<never, readonly Message[]> {
  return { ok: false, error: [{ key, params: {} }] }
}
