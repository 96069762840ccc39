import {
  IMPORT_KINDS,
  ImportDirectory,
  type OrganizationState,
  segmentByValue,
  viewAt,
} from '@postscale/domain'
import type pg from 'pg'
import type { DatabaseLog } from '../../database/database-start-error.js'
import { newId } from '../../database/new-id.js'
import { todayOf } from '../../graphql/today.js'
import type { ApplyPlanService } from '../../plans/apply/apply-plan.service.js'
import type { Written } from '../../plans/apply/plan-transaction.js'
import type { StateStore } from '../../store/state-store.js'
import { leftOutMessage } from '../proposal/left-out-upload.js'
import type { UploadRepository } from '../upload/upload.repository.js'
import { gatherContributions } from './account-links.js'
import { ContributionRepository } from './contribution.repository.js'
import { type ChunkTarget, DryTarget, EntryWriter } from './entry-writer.js'
import type { GatheringJob } from './import-job.js'
import { type OpenedFile, openFile } from './opened-file.js'
import type { ImportRequest } from './prepare-import.js'
import { RecordedFactsRepository } from './recorded-facts.repository.js'
import { tellNearest } from '../refused/tell-nearest.js'
import { refusedFiles } from './refused-files.js'
import { problemMessage, RefusalLog, StopImport, stopWhenAborted } from './refusal-log.js'
import type { RefusalRepository } from './refusal.repository.js'
import { importOutcome, type RanImport, rememberMapping, writeOutcome } from './run-outcome.js'
import type { RunProgress } from './run-progress.js'
import { unusedColumns } from './unused-columns.js'
import { writeFiles } from './write-files.js'

interface RunDependencies {
  readonly pool: pg.Pool
  readonly states: StateStore
  readonly applyPlan: ApplyPlanService
  readonly uploads: UploadRepository
  readonly refusals: RefusalRepository
  readonly log: DatabaseLog
}

type Done = Pick<RanImport, 'changed' | 'revision'>

/**
 * Runs an import: gathers netted figures, then decides and writes chunk by chunk, in one transaction
 * and one revision, which holds the run's outcome too. A dry run does the same on states that nobody
 * sees. Whatever ends by itself has its outcome written when this answers; what throws has not.
 */
export async function runImport(
  dependencies: RunDependencies,
  request: ImportRequest,
  progress: RunProgress,
  signal: AbortSignal,
): Promise<void> {
  const { pool, states, uploads, refusals } = dependencies
  const { organizationId, runId, dryRun } = request
  const base = await states.get(organizationId)
  if (base === null) throw new Error('the organization is gone')
  const log = new RefusalLog(refusals, request)
  const contributions = new ContributionRepository(pool, organizationId, runId)
  let files: readonly OpenedFile[] = []
  let ran = { stopped: [] as RanImport['stopped'], revision: base.revision, changed: false }
  try {
    files = await openFiles(request, uploads, base)
    const job = { request, files, contributions, log, progress, signal }
    await gatherContributions(job)
    progress.phase = 'WRITING'
    if (!dryRun) return await apply(dependencies, job)
    ran = { ...ran, ...(await preview(dependencies, job, base)) }
  } catch (error) {
    if (!(error instanceof StopImport)) throw error
    ran = { ...ran, stopped: error.messages }
  } finally {
    // The hourly cleaning removes what stays.
    await contributions.clear().catch((error: unknown) => {
      dependencies.log.warn({ err: error }, 'what an import gathered could not be removed')
    })
  }
  await log.flush()
  await writeOutcome(
    pool,
    request,
    importOutcome(await ranOf({ request, files, log }, ran), dryRun),
  )
}

async function ranOf(
  { request, files, log }: Pick<GatheringJob, 'files' | 'log' | 'request'>,
  ran: Pick<RanImport, 'stopped'> & Done,
): Promise<RanImport> {
  const counts = files.map(({ tally }) => tally.counts)
  const leftOut = request.leftOut.map(leftOutMessage)
  const unused = unusedColumns(files.map(({ file }) => file))
  const notes = [...leftOut, ...unused, ...files.flatMap((file) => file.notes.messages)]
  return { ...ran, counts, notes, refused: log.refused, refusedFiles: await refusedFiles(files) }
}

async function openFiles(
  { files }: ImportRequest,
  uploads: UploadRepository,
  state: OrganizationState,
): Promise<readonly OpenedFile[]> {
  const ordered = files.toSorted(
    (a, b) => IMPORT_KINDS.indexOf(a.mapping.kind) - IMPORT_KINDS.indexOf(b.mapping.kind),
  )
  const opened: OpenedFile[] = []
  const { currency } = state.organization
  const dayOf = (seconds: number) => todayOf(state, new Date(seconds * 1000))
  for (const [index, file] of ordered.entries()) {
    opened.push(await openFile(index, file, uploads, { currency, dayOf }))
  }
  return opened
}

async function preview(
  dependencies: RunDependencies,
  job: GatheringJob,
  base: OrganizationState,
): Promise<Done> {
  const { expectedRevision: expected } = job.request
  if (expected !== null && expected !== base.revision) {
    const params = { expected, actual: base.revision }
    throw new StopImport([{ key: 'problems.REVISION_CONFLICT', params }])
  }
  await write(dependencies, job, new DryTarget(dependencies.pool, base))
  const changed = job.files.some(({ tally }) => tally.created + tally.updated + tally.removed > 0)
  return { revision: base.revision, changed }
}

async function apply(dependencies: RunDependencies, job: GatheringJob): Promise<void> {
  const { request, signal } = job
  const { organizationId, actor, mapping, files, expectedRevision } = request
  const names = [...new Set(files.map(({ upload }) => upload.fileName))]
  const params = { source: mapping.source, files: names }
  const plan = {
    organizationId,
    actor,
    creates: false,
    title: { key: 'imports.PLAN_TITLE', params } as const,
    reason: null,
    ...(expectedRevision !== null && { expectedRevision }),
    // It may take as long as it does, and ends when the run is to.
    deadline: { signal, at: Number.POSITIVE_INFINITY },
    settle: (client: pg.ClientBase, written: Written) => settle(client, job, written),
  }
  const ran = await dependencies.applyPlan.run(plan, async (transaction) => {
    const target: ChunkTarget = {
      get state() {
        if (transaction.state === null) throw new Error('the organization is gone')
        return transaction.state
      },
      decide: (changes) => transaction.decide(changes),
      write: (decision) => transaction.write(decision),
    }
    await write(dependencies, job, target)
  })
  if (ran.ok) return
  throw new StopImport(
    ran.error.map((problem) =>
      problem.code === 'IDEMPOTENCY_KEY_REUSED'
        ? { key: 'problems.IDEMPOTENCY_KEY_REUSED', params: {} }
        : problemMessage(problem),
    ),
  )
}

/**
 * Writes in the plan's transaction what the import came to.
 *
 * @throws StopImport when another process took this one for gone and has told so.
 */
async function settle(
  client: pg.ClientBase,
  job: GatheringJob,
  { state, changed }: Written,
): Promise<void> {
  const { request, log, signal } = job
  stopWhenAborted(signal)
  await log.flush()
  const ran = await ranOf(job, { stopped: [], revision: state.revision, changed })
  const written = await writeOutcome(client, request, importOutcome(ran, false))
  if (!written) throw new StopImport([{ key: 'imports.INTERRUPTED', params: {} }])
  await rememberMapping(client, request.organizationId, request.mappingName, request.mapping)
}

/** @throws StopImport when rows are refused and the policy lets none be. */
async function write(
  { pool }: RunDependencies,
  job: GatheringJob,
  target: ChunkTarget,
): Promise<void> {
  const { request, log } = job
  const { source } = request.mapping
  const directory = new ImportDirectory(target.state, source)
  const told = async (): Promise<void> => {
    if (log.refused === 0) return
    await log.flush()
    await tellNearest(pool, request, target.state, directory.next(target.state))
  }
  const writing = writeFiles({
    ...job,
    writer: new EntryWriter(target, log),
    directory,
    context: {
      source,
      effective: request.effective,
      newId,
      segmentByValue: segmentByValue(viewAt(target.state, request.effective)),
    },
    facts: new RecordedFactsRepository(pool),
  })
  await writing.catch(async (error: unknown) => {
    if (error instanceof StopImport) await told()
    throw error
  })
  await told()
  if (request.policy.kind !== 'REJECT_ALL' || log.refused === 0) return
  throw new StopImport([{ key: 'imports.REJECTED', params: { refused: log.refused } }])
}
