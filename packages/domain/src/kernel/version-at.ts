import type { Day } from './day.js'
import type { History, Version } from './history.js'

/** The version valid on that day, or null when the thing was not live. */
export function versionAt<F>(history: History<F>, day: Day): Version<F> | null {
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const version = history[index]!
    if (version.from <= day) return day < version.to ? version : null
  }
  return null
}
