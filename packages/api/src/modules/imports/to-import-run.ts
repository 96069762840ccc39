import { localize, type Locale, type Message } from '@postscale/domain'
import type { ProblemType } from '../../shared/problems/problem-type.js'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import type { ImportRun } from './run/import-run.repository.js'
import type { StoredRefusal } from './run/refusal.repository.js'
import type { ImportRunType } from './types/import-run-type.js'

const NO_REMOVALS = { removed: 0 } as const

/** A run as the API tells it. */
export function toImportRun(
  run: ImportRun,
  refusals: readonly StoredRefusal[],
  locale: Locale,
): ImportRunType {
  const { organizationId, status, phase, rowsDone, rowsTotal, source, dryRun, result } = run
  const id = encodeGlobalId('ImportRun', organizationId, run.id)
  return {
    id,
    status,
    phase,
    rowsDone,
    rowsTotal,
    source,
    dryRun,
    message: result === null ? null : localize(locale, result.message),
    problems: (result?.problems ?? []).map((message) => toProblem(message, locale)),
    // Runs that were kept before nothing was removed do not say so.
    counts: (result?.counts ?? []).map((counts) => ({ ...NO_REMOVALS, ...counts })),
    firstProblems: refusals.map(({ file, line, column, value, message }) => {
      return { file, line, column, value, ...told(message, locale) }
    }),
    reportUrl: `/imports/${run.id}/report.csv?organization=${organizationId}`,
    revision: result?.revision ?? null,
    changed: result?.changed ?? false,
    startedAt: run.createdAt,
    endedAt: run.endedAt,
  }
}

/** A message as a problem of the input as a whole. */
export function toProblem(message: Message, locale: Locale): ProblemType {
  return { path: ['input'], changeIndex: null, ...told(message, locale) }
}

function told(message: Message, locale: Locale): { code: string; message: string } {
  const code = message.key.slice(message.key.indexOf('.') + 1)
  return { code, message: localize(locale, message) }
}
