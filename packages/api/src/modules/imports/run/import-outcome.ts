import type { ImportCounts, Message } from '@postscale/domain'
import type { ImportResult, ImportStatus } from './import-result.js'
import type { RanImport } from './run-import.js'

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
