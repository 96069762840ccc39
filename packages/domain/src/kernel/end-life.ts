import type { Day } from './day.js'
import type { History } from './history.js'
import type { Result } from './result.js'
import { versionAt } from './version-at.js'

/** Why a life cannot end on a day: it is not live then, it began only then, or changes come later. */
export type EndRefusal = 'NOT_LIVE' | 'PERIOD_EMPTY' | 'LATER_CHANGES'

/** Ends a life on a day: the thing is live until the day before. Changes of that very day are void. */
export function endLife<F>(history: History<F>, day: Day): Result<History<F>, EndRefusal> {
  const current = versionAt(history, day)
  if (current === null) return { ok: false, error: 'NOT_LIVE' }
  if (history.some((version) => version.from > day)) return { ok: false, error: 'LATER_CHANGES' }
  if (current.from === day && current.set === null) return { ok: false, error: 'PERIOD_EMPTY' }
  const kept = history
    .filter((version) => version.from < day)
    .map((version) => (version.to > day ? { ...version, to: day } : version))
  return { ok: true, value: kept }
}
