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
import type { Scenarios } from '../../scenarios/scenarios.js'
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
import { importBase, stopUnfitBase } from './import-base.js'
import { ScenarioTarget } from './scenario-target.js'
import type { Scenario } from '../../store/scenario.js'
import type { Deadline } from '../../database/deadline.js'
import { problemMessage, RefusalLog, StopImport, stopWhenAborted } from './refusal-log.js'
import type { RefusalRepository } from './refusal.repository.js'
import {
  importOutcome,
  type RanImport,
  rememberMapping,
  withTrial,
  writeOutcome,
} from './run-outcome.js'
import type { RunProgress } from './run-progress.js'
import { unusedColumns } from './unused-columns.js'
import { writeFiles } from './write-files.js'

interface RunDependencies {
  readonly pool: pg.Pool
  readonly states: StateStore
  readonly applyPlan: ApplyPlanService
  readonly scenarios: Pick<Scenarios, 'branches' | 'repository' | 'writing'>
  readonly uploads: UploadRepository
  readonly refusals: RefusalRepository
  readonly log: DatabaseLog
}

type Done = Pick<RanImport, 'changed' | 'revision'>

/**
 * Runs an import: gathers netted figures, then decides and writes chunk by chunk, in one transaction
 * and one revision, which holds the run's outcome too; of a scenario the changes are added to it so. A dry run does
 * the same on states that nobody sees. Whatever ends by itself has its outcome written when this answers; what throws has not.
 */
export async function runImport(
  dependencies: RunDependencies,
  request: ImportRequest,
  progress: RunProgress,
  signal: AbortSignal,
): Promise<void> {
  const { pool, uploads, refusals } = dependencies
  const { organizationId, runId, dryRun } = request
  const base = await importBase(dependencies, request)
  const log = new RefusalLog(refusals, request)
  const contributions = new ContributionRepository(pool, organizationId, runId)
  let files: readonly OpenedFile[] = []
  let ran = { stopped: [] as RanImport['stopped'], revision: base.revision, changed: false }
  let target: DryTarget | null = null
  try {
    files = await openFiles(request, uploads, base.state)
    const job = { request, files, contributions, log, progress, signal }
    await gatherContributions(job)
    progress.phase = 'WRITING'
    const { branch, scenario } = base
    if (!dryRun && branch === null) return await apply(dependencies, job)
    stopUnfitBase(base, request.expectedRevision)
    target =
      branch === null
        ? new DryTarget(pool, base.state, job.request.grant)
        : new ScenarioTarget(pool, branch)
    const changed = await preview(dependencies, job, target)
    if (!dryRun && changed && scenario !== null) {
      return await addToScenario(dependencies, job, scenario, target)
    }
    ran = { ...ran, changed }
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
  const outcome = importOutcome(await ranOf({ request, files, log }, ran), dryRun)
  await writeOutcome(pool, request, dryRun ? withTrial(outcome, target) : outcome)
}

async function ranOf(
  { request, files, log }: Pick<GatheringJob, 'files' | 'log' | 'request'>,
  ran: Pick<RanImport, 'stopped'> & Done,
): Promise<RanImport> {
  const counts = files.map(({ tally }) => tally.counts)
  const leftOut = request.leftOut.map(leftOutMessage)
  const unused = unusedColumns(files.map(({ file }) => file))
  const notes = [...leftOut, ...unused, ...files.flatMap((file) => file.notes.messages)]
  const scenario = request.scenario?.name ?? null
  const told = { counts, notes, refused: log.refused, refusedFiles: await refusedFiles(files) }
  return { ...ran, ...told, scenario }
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
  target: DryTarget,
): Promise<boolean> {
  await write(dependencies, job, target)
  return job.files.some(({ tally }) => tally.created + tally.updated + tally.removed > 0)
}

/** Adds what was accepted to a scenario, with the outcome. */
async function addToScenario(
  { scenarios }: RunDependencies,
  job: GatheringJob,
  scenario: Scenario,
  { changes }: DryTarget,
): Promise<void> {
  const { actor, expectedRevision } = job.request
  const turn = {
    actor,
    idempotency: null,
    ...(expectedRevision !== null && { expectedRevision }),
    writing: { deadline: deadlineOf(job) },
    settle: (client: pg.ClientBase, revision: number) =>
      settle(client, job, { revision, changed: true }),
  }
  const plan = { id: newId(), title: titleOf(job), reason: null }
  const added = await scenarios.writing.add(scenario, changes, turn, plan)
  if (added.ok) return
  const { message, problems } = added.error
  throw new StopImport(message === undefined ? problems.map(problemMessage) : [message])
}

async function apply(dependencies: RunDependencies, job: GatheringJob): Promise<void> {
  const { organizationId, actor, grant, expectedRevision } = job.request
  const plan = {
    organizationId,
    actor,
    grant,
    creates: false,
    title: titleOf(job),
    reason: null,
    ...(expectedRevision !== null && { expectedRevision }),
    deadline: deadlineOf(job),
    isImport: true,
    settle: (client: pg.ClientBase, { state, changed }: Written) =>
      settle(client, job, { revision: state.revision, changed }),
  }
  const ran = await dependencies.applyPlan.run(plan, async (transaction) => {
    const target: ChunkTarget = {
      takesFacts: true,
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

/** What its plan is called. */
function titleOf({ request: { mapping, files } }: GatheringJob) {
  const names = [...new Set(files.map(({ upload }) => upload.fileName))]
  const params = { source: mapping.source, files: names }
  return { key: 'imports.PLAN_TITLE', params } as const
}

/** It may take as long as it does, and ends when the run is to. */
function deadlineOf({ signal }: GatheringJob): Deadline {
  return { signal, at: Number.POSITIVE_INFINITY }
}

/**
 * Writes in the plan's transaction what the import came to.
 *
 * @throws StopImport when another process took this one for gone and has told so.
 */
async function settle(client: pg.ClientBase, job: GatheringJob, done: Done): Promise<void> {
  const { request, log, signal } = job
  stopWhenAborted(signal)
  await log.flush()
  const ran = await ranOf(job, { stopped: [], ...done })
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
