import { inSpan } from '../../telemetry/in-span.js'
import { isMeasured, measured, secondsSince } from '../../telemetry/measured.js'
import type { ImportRunRepository } from './import-run.repository.js'
import type { ImportRequest } from './prepare-import.js'

/** Has a run go on to its outcome, and tells how long it took and what that is. */
export async function measuredRun(
  runs: Pick<ImportRunRepository, 'find'>,
  { organizationId, runId }: Pick<ImportRequest, 'organizationId' | 'runId'>,
  run: () => Promise<void>,
): Promise<void> {
  const began = performance.now()
  await inSpan('import', {}, run)
  if (!isMeasured()) return
  const seconds = secondsSince(began)
  const ended = await runs.find(organizationId, runId).catch(() => null)
  measured({ kind: 'import', outcome: ended?.status ?? 'UNKNOWN', seconds })
}
