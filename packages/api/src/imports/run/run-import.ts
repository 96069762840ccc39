import {
  IMPORT_KINDS,
  type ImportCounts,
  ImportDirectory,
  type Message,
  type OrganizationState,
} from '@postscale/domain'
import type pg from 'pg'
import { newId } from '../../database/new-id.js'
import type { ApplyPlanService } from '../../plans/apply/apply-plan.service.js'
import type { StateStore } from '../../store/state-store.js'
import type { UploadRepository } from '../upload/upload.repository.js'
import { gatherContributions } from './account-links.js'
import { ContributionRepository } from './contribution.repository.js'
import { type ChunkTarget, DryTarget, EntryWriter } from './entry-writer.js'
import type { GatheringJob } from './import-job.js'
import type { ImportResult, ImportStatus, RunProgress } from './import-run.repository.js'
import { type OpenedFile, openFile } from './opened-file.js'
import type { ImportRequest } from './prepare-import.js'
import { RecordedFactsRepository } from './recorded-facts.repository.js'
import { problemMessage, RefusalLog, StopImport } from './refusal-log.js'
import type { RefusalRepository } from './refusal.repository.js'
import { writeFiles } from './write-files.js'

interface RunDependencies {
  readonly pool: pg.Pool
  readonly states: StateStore
  readonly applyPlan: ApplyPlanService
  readonly uploads: UploadRepository
  readonly refusals: RefusalRepository
}

/** How a run ended that came to an end by itself. */
interface RanImport {
  /** Why nothing was written; empty when all went well. */
  readonly stopped: readonly Message[]
  readonly counts: readonly ImportCounts[]
  readonly refused: number
  readonly revision: number
  readonly changed: boolean
}

/**
 * Runs an import: gathers netted figures, then decides and writes chunk by chunk, in one transaction
 * and one revision. A dry run does the same on states that nobody sees.
 */
export async function runImport(
  dependencies: RunDependencies,
  request: ImportRequest,
  progress: RunProgress,
  signal: AbortSignal,
): Promise<RanImport> {
  const { pool, states, uploads, refusals } = dependencies
  const { organizationId, runId, dryRun } = request
  const base = await states.get(organizationId)
  if (base === null) throw new Error('the organization is gone')
  const log = new RefusalLog(refusals, request)
  const contributions = new ContributionRepository(pool, organizationId, runId)
  let files: readonly OpenedFile[] = []
  let done = { revision: base.revision, changed: false }
  let stopped: readonly Message[] = []
  try {
    files = await openFiles(request, uploads, base)
    const job = { request, files, contributions, log, progress, signal }
    await gatherContributions(job)
    progress.phase = 'WRITING'
    done = dryRun ? await preview(dependencies, job, base) : await apply(dependencies, job)
  } catch (error) {
    if (!(error instanceof StopImport)) throw error
    stopped = error.messages
  } finally {
    await contributions.clear()
  }
  await log.flush()
  const counts = files.map(({ tally }) => tally.counts)
  return { stopped, counts, refused: log.refused, ...done }
}

async function openFiles(
  { files }: ImportRequest,
  uploads: UploadRepository,
  { organization }: OrganizationState,
): Promise<readonly OpenedFile[]> {
  const ordered = files.toSorted(
    (a, b) => IMPORT_KINDS.indexOf(a.mapping.kind) - IMPORT_KINDS.indexOf(b.mapping.kind),
  )
  const opened: OpenedFile[] = []
  for (const [index, file] of ordered.entries()) {
    opened.push(await openFile(index, file, uploads, organization.currency))
  }
  return opened
}

async function preview(
  dependencies: RunDependencies,
  job: GatheringJob,
  base: OrganizationState,
): Promise<Pick<RanImport, 'changed' | 'revision'>> {
  const { expectedRevision: expected } = job.request
  if (expected !== null && expected !== base.revision) {
    const params = { expected, actual: base.revision }
    throw new StopImport([{ key: 'problems.REVISION_CONFLICT', params }])
  }
  await write(dependencies, job, new DryTarget(dependencies.pool, base))
  const changed = job.files.some(({ tally }) => tally.created + tally.updated + tally.removed > 0)
  return { revision: base.revision, changed }
}

async function apply(
  dependencies: RunDependencies,
  job: GatheringJob,
): Promise<Pick<RanImport, 'changed' | 'revision'>> {
  const { organizationId, actor, mapping, files, expectedRevision } = job.request
  const names = [...new Set(files.map(({ upload }) => upload.fileName))].join(', ')
  const plan = {
    organizationId,
    actor,
    creates: false,
    title: `${mapping.source}: ${names}`,
    reason: null,
    ...(expectedRevision !== null && { expectedRevision }),
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
  if (!ran.ok) {
    throw new StopImport(
      ran.error.map((problem) =>
        problem.code === 'IDEMPOTENCY_KEY_REUSED'
          ? { key: 'problems.IDEMPOTENCY_KEY_REUSED', params: {} }
          : problemMessage(problem),
      ),
    )
  }
  if (ran.value.recalled !== null) throw new Error('a plan without a key was recalled')
  const { state, changed } = ran.value.written
  return { revision: state.revision, changed }
}

/** @throws StopImport when rows are refused and the policy lets none be. */
async function write(
  { pool }: RunDependencies,
  job: GatheringJob,
  target: ChunkTarget,
): Promise<void> {
  const { request, log } = job
  const { source } = request.mapping
  await writeFiles({
    ...job,
    writer: new EntryWriter(target, log),
    directory: new ImportDirectory(target.state, source),
    context: { source, effective: request.effective, newId },
    facts: new RecordedFactsRepository(pool),
  })
  if (request.policy.kind !== 'REJECT_ALL' || log.refused === 0) return
  throw new StopImport([{ key: 'imports.REJECTED', params: { refused: log.refused } }])
}

/** A run's end as it is kept and told. */
export function importOutcome(
  ran: RanImport,
  dryRun: boolean,
): { readonly status: ImportStatus; readonly result: ImportResult } {
  const { stopped, counts, refused, revision, changed } = ran
  const [first] = stopped
  if (first !== undefined) {
    const status = first.key === 'imports.INTERRUPTED' ? 'FAILED' : 'REFUSED'
    const problems = stopped
    return { status, result: { message: first, problems, counts, revision, changed: false } }
  }
  const message = outcomeMessage(counts, refused, revision, changed, dryRun)
  return { status: 'DONE', result: { message, problems: [], counts, revision, changed } }
}

function outcomeMessage(
  counts: readonly ImportCounts[],
  refused: number,
  revision: number,
  changed: boolean,
  dryRun: boolean,
): Message {
  const sum = (name: 'created' | 'removed' | 'unchanged' | 'updated') =>
    counts.reduce((total, file) => total + file[name], 0)
  const [created, updated, unchanged] = [sum('created'), sum('updated'), sum('unchanged')]
  const params = { created, updated, removed: sum('removed'), refused }
  if (dryRun) return { key: 'imports.PREVIEWED', params: { ...params, unchanged } }
  if (!changed) return { key: 'imports.NOTHING_CHANGED', params: { unchanged, refused } }
  return { key: 'imports.APPLIED', params: { ...params, revision } }
}
