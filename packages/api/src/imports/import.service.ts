import {
  type BadRowPolicy,
  type Day,
  DEFAULT_SOURCE,
  type Grant,
  knownThings,
  type Message,
  type Problem,
  type Result,
} from '@postscale/domain'
import { CommitUnknownError } from '../database/commit.js'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import { GivenUpError, unlessGivenUp } from '../database/deadline.js'
import type { Writing } from '../database/in-transaction.js'
import { isDatabaseLost } from '../database/is-database-lost.js'
import { newId } from '../database/new-id.js'
import { RequestError } from '../errors/request-error.js'
import { databaseUnavailable } from '../errors/request-texts.js'
import type { Actor } from '../store/audit-writer.js'
import type { Scenario } from '../store/scenario.js'
import type { StateStore } from '../store/state-store.js'
import { measuredJob } from '../telemetry/measured-job.js'
import type { Scenarios } from '../scenarios/scenarios.js'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { Idempotency } from '../plans/apply/idempotency.js'
import { judgeFiles, type JudgedFiles } from './proposal/propose-files.js'
import { RefusedCausesRepository } from './refused/refused-causes.repository.js'
import { findUploads } from './run/find-uploads.js'
import type { ImportOrder } from './run/import-order.js'
import { type ImportRequest, prepareImport } from './run/prepare-import.js'
import { type ImportRun, ImportRunRepository, unwritten } from './run/import-run.repository.js'
import { measuredRun } from './run/measured-run.js'
import { removeStrayContributions } from './run/contribution.repository.js'
import { runImport } from './run/run-import.js'
import { type RunLock, RunLocks } from './run/run-locks.js'
import { writeOutcome } from './run/run-outcome.js'
import { RunProgress } from './run/run-progress.js'
import { RefusalRepository } from './run/refusal.repository.js'
import { SourceRepository } from './run/source.repository.js'
import { TrialService } from './trial/trial.service.js'
import { UploadRepository } from './upload/upload.repository.js'
import { ofInstallation, ofOrganizations } from '../database/reach.js'

/** How long files are kept that nobody imports, and reports of runs with what they refused. */
const UPLOAD_HOURS = 24
const RUN_DAYS = 30
const CLEANING_MS = 3_600_000
/** A million accounts with twenty columns have a fifth of this. */
const DEFAULT_MAX_BYTES = 2 ** 30

/** Asks for a run. */
interface StartImport extends ImportOrder {
  readonly principal: string
  readonly actor: Actor
  /** What the actor may do. */
  readonly grant: Grant
  /** Told once of each thing that they may not do, of what is not only tried. */
  readonly onNotAllowed: (problem: Problem) => void
  readonly policy: BadRowPolicy
  readonly dryRun: boolean
  readonly effective: Day
  readonly expectedRevision: number | null
  readonly scenario: Scenario | null
  readonly idempotency: Idempotency | null
}

interface ImportDependencies {
  readonly database: Pick<Database, 'pool' | 'prisma' | 'writers'>
  readonly states: StateStore
  readonly applyPlan: ApplyPlanService
  readonly scenarios: Pick<Scenarios, 'branches' | 'repository' | 'writing'>
  readonly log: DatabaseLog
  /** Most bytes of one file; 1 GiB by default. */
  readonly maxBytes?: number
}

/** Imports files: starts runs in the background, one at a time for an organization. */
export class ImportService {
  readonly uploads: UploadRepository
  readonly runs: ImportRunRepository
  readonly refusals: RefusalRepository
  readonly refusedCauses: RefusedCausesRepository
  readonly trials: TrialService
  /** The mappings that organizations keep. */
  readonly sources: SourceRepository
  readonly maxBytes: number
  readonly #locks: RunLocks
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
    this.refusedCauses = new RefusedCausesRepository(database)
    this.trials = new TrialService({ ...dependencies, runs: this.runs })
    this.sources = new SourceRepository(database)
    this.#locks = new RunLocks(database.pool)
    this.#cleaning = setInterval(() => {
      measuredJob('old_imports', async () => ofInstallation(async () => this.#clean())).catch(
        (error: unknown) => {
          dependencies.log.warn({ err: error }, 'old imports could not be removed')
        },
      )
    }, CLEANING_MS)
    this.#cleaning.unref()
  }

  /**
   * Starts a run, or finds the one that the same request started before. Once it is entered it goes on,
   * whoever waits: its outcome can be asked for.
   *
   * @throws GivenUpError when the deadline was over first: it is not started, now or later
   * @throws RequestError DATABASE_UNAVAILABLE when its entry was not answered: should it be there all the
   * same, it has no lock and so is told as interrupted
   */
  async start(
    order: StartImport,
    writing: Writing = {},
  ): Promise<Result<ImportRun, readonly Message[]>> {
    const known = await this.#known(order)
    if (known !== null) return known
    const prepared = await prepareImport(await this.#asked(order), order)
    if (!prepared.ok) return prepared
    const request = { ...order, ...prepared.value, runId: newId() }
    const lock = await this.#lock(request.runId, writing)
    const begun = await this.#begin(request, writing).catch((error: unknown) => {
      void lock.release()
      throw error instanceof CommitUnknownError ? databaseUnavailable() : error
    })
    if (begun !== 'TAKEN') {
      this.#run(request, lock)
      return { ok: true, value: begun }
    }
    void lock.release()
    return (await this.#known(order)) ?? refused('imports.BUSY')
  }

  /** What uploaded files are taken for, or which of them are not there; nothing is written. */
  async propose(
    order: Pick<ImportOrder, 'organizationId' | 'source' | 'uploads'>,
  ): Promise<Result<JudgedFiles, readonly Message[]>> {
    const { uploads, state } = await this.#asked(order)
    const found = await findUploads(uploads, order)
    if (!found.ok) return found
    const known = knownThings(state, order.source ?? DEFAULT_SOURCE)
    const { currency } = state.organization
    return { ok: true, value: await judgeFiles(uploads, found.value, known, currency) }
  }

  /** Ends the runs under way, unwritten, and waits for them. */
  async close(): Promise<void> {
    clearInterval(this.#cleaning)
    this.#closing.abort()
    await Promise.all(this.#running)
    await this.#locks.close()
  }

  /** A lock that comes too late goes back. */
  async #lock(runId: string, { deadline }: Writing): Promise<RunLock> {
    const taking = this.#locks.take(runId)
    try {
      return await unlessGivenUp(taking, deadline)
    } catch (error) {
      taking.then(
        (lock) => lock.release(),
        () => undefined,
      )
      throw error
    }
  }

  /** What is looked at when an import is asked for. */
  async #asked({ organizationId }: Pick<ImportOrder, 'organizationId'>) {
    const state = await this.#dependencies.states.get(organizationId)
    if (state === null) throw new Error('the organization is gone')
    return { uploads: this.uploads, sources: this.sources, state }
  }

  #begin(
    request: ImportRequest & Pick<StartImport, 'idempotency' | 'principal'>,
    writing: Writing,
  ): Promise<ImportRun | 'TAKEN'> {
    const { organizationId, runId, mapping, files, principal, dryRun, scenario, idempotency } =
      request
    const run = {
      organizationId,
      id: runId,
      source: mapping.source,
      dryRun,
      scenarioId: scenario?.id ?? null,
      rowsTotal: files.reduce((total, { upload }) => total + upload.rows, 0),
      principal,
      idempotencyKey: idempotency?.key ?? null,
      bodyHash: idempotency?.bodyHash ?? '',
    }
    return this.runs.begin(run, writing)
  }

  async #known(order: StartImport): Promise<Result<ImportRun, readonly Message[]> | null> {
    const { organizationId, principal, idempotency } = order
    if (idempotency === null) return null
    const run = await this.runs.withKey(organizationId, principal, idempotency.key)
    if (run === null) return null
    if (run.bodyHash !== idempotency.bodyHash) return refused('problems.IDEMPOTENCY_KEY_REUSED')
    return { ok: true, value: run }
  }

  #run(request: ImportRequest, lock: RunLock): void {
    const running = ofOrganizations([request.organizationId], async () =>
      this.#complete(request, lock),
    ).finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Never rejects: whatever happens is the run's outcome. */
  async #complete(request: ImportRequest, lock: RunLock): Promise<void> {
    const { organizationId, runId } = request
    const { pool } = this.#dependencies.database
    const { uploads, refusals } = this
    const dependencies = { ...this.#dependencies, pool, uploads, refusals }
    const progress = new RunProgress(this.runs, organizationId, runId)
    const signal = AbortSignal.any([this.#closing.signal, lock.lost, progress.taken])
    await measuredRun(this.runs, request, async () =>
      runImport(dependencies, request, progress, signal).catch(async (error: unknown) =>
        this.#fail(request, error),
      ),
    )
    await progress.end()
    await lock.release()
    await this.#tidy(request)
  }

  /**
   * Ends a run that was given up, lost the database or met a fault, unless it has an outcome: the
   * connection may have broken after the commit. While that is still being decided, this waits for the
   * run's row. Where not even this can be written, the run's lock is given back all the same, and
   * whoever asks finds it interrupted.
   */
  async #fail(request: ImportRequest, error: unknown): Promise<void> {
    const { log, database } = this.#dependencies
    try {
      const status = isInterruption(error) ? 'INTERRUPTED' : 'FAILED'
      const outcome = { status, result: unwritten(`imports.${status}`) } as const
      const written = await writeOutcome(database.pool, request, outcome)
      if (!written) log.warn({ err: error }, 'an import met a fault after its outcome was written')
      else if (status === 'FAILED') log.error({ err: error }, 'an import failed')
      else log.warn({ err: error }, 'an import was interrupted')
    } catch (failure) {
      log.error({ err: error }, 'an import failed')
      log.error({ err: failure }, 'the failure of an import could not be written')
    }
  }

  /**
   * Removes the files of a run that is done, but those whose refused rows can be asked for. What stays is
   * removed when it is old.
   */
  async #tidy({ organizationId, runId, dryRun, files, leftOut }: ImportRequest): Promise<void> {
    if (dryRun) return
    try {
      const run = await this.runs.find(organizationId, runId)
      const kept = new Set(run?.result?.refusedFiles?.map(({ uploadId }) => uploadId))
      const ids = [...files, ...leftOut]
        .map(({ upload }) => upload.id)
        .filter((id) => !kept.has(id))
      if (run?.status === 'DONE') await this.uploads.remove(organizationId, ids)
    } catch (error) {
      this.#dependencies.log.warn({ err: error }, 'imported files could not be removed')
    }
  }

  async #clean(): Promise<void> {
    await this.uploads.removeOld(UPLOAD_HOURS)
    await this.runs.forgetTrials(UPLOAD_HOURS)
    await this.runs.interruptLost(null)
    await this.runs.removeOld(RUN_DAYS)
    await removeStrayContributions(this.#dependencies.database.pool)
  }
}

/** Whether a run ended by what is no fault of it: it was given up, or the database was lost. */
function isInterruption(error: unknown): boolean {
  if (error instanceof RequestError) return INTERRUPTIONS.has(error.code)
  return error instanceof GivenUpError || isDatabaseLost(error)
}

const INTERRUPTIONS = new Set(['DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'TIMEOUT'])

type Refusal = 'imports.BUSY' | 'problems.IDEMPOTENCY_KEY_REUSED'

function refused(key: Refusal): Result<never, readonly Message[]> {
  return { ok: false, error: [{ key, params: {} }] }
}
