import type { Day } from './day.js'
import type { History } from './history.js'
import { FOREVER } from './forever.js'

/**
 * Begins a life on a day on which the thing is not live: until the next recorded life, or open.
 * Null when it is live on that day already.
 */
export function beginLife<F>(history: History<F>, from: Day, fields: F): History<F> | null {
  const before = history.filter((version) => version.from <= from)
  const after = history.filter((version) => version.from > from)
  const last = before.at(-1)
  if (last !== undefined && last.to > from) return null
  return [...before, { from, to: after[0]?.from ?? FOREVER, set: null, fields }, ...after]
}
