import { type Day, FOREVER } from './days.js'
import type { Period } from './periods.js'
import type { Result } from './result.js'

/**
 * One stretch of a thing's life in which its fields do not change. `set` names the fields that a
 * recorded change set at `from`; null means all of them, as at the beginning of a life.
 */
export interface Version<F> extends Period {
  readonly set: readonly string[] | null
  readonly fields: F
}

/**
 * A thing's effective-dated history: versions in order of time that never overlap. A gap between
 * two versions is a time in which the thing was not live; a version after a gap has `set` null.
 */
export type History<F> = readonly Version<F>[]

/** The version valid on that day, or null when the thing was not live. */
export function versionAt<F>(history: History<F>, day: Day): Version<F> | null {
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const version = history[index]!
    if (version.from <= day) return day < version.to ? version : null
  }
  return null
}

/** The unbroken stretches of time in which a thing is live, in order. */
export function lives(history: readonly Period[]): readonly Period[] {
  const periods: { from: number; to: number }[] = []
  for (const { from, to } of history) {
    const last = periods.at(-1)
    if (last?.to === from) last.to = to
    else periods.push({ from, to })
  }
  return periods
}

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

/** Why a life cannot end on a day: it is not live then, it began only then, or changes come later. */
type EndRefusal = 'NOT_LIVE' | 'PERIOD_EMPTY' | 'LATER_CHANGES'

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

/**
 * Sets fields from a day on, each until the next recorded change of that same field. Null when the
 * thing is not live on that day.
 */
export function setFieldsFrom<F extends object>(
  history: History<F>,
  day: Day,
  changes: Partial<F>,
): History<F> | null {
  const index = history.findIndex((version) => version.from <= day && day < version.to)
  const current = history[index]
  if (current === undefined) return null
  const names = Object.keys(changes) as (keyof F & string)[]
  if (names.length === 0) return history
  const later = carryForward(history.slice(index + 1), names, changes)
  const fields = { ...current.fields, ...changes }
  if (current.from === day) {
    const set = current.set === null ? null : union(current.set, names)
    return [...history.slice(0, index), { ...current, set, fields }, ...later]
  }
  const begun: Version<F> = { from: day, to: current.to, set: names, fields }
  return [...history.slice(0, index), { ...current, to: day }, begun, ...later]
}

function carryForward<F extends object>(
  later: History<F>,
  names: readonly (keyof F & string)[],
  changes: Partial<F>,
): History<F> {
  let open = names
  let broken = false
  return later.map((version) => {
    if (version.set === null) broken = true
    if (broken) return version
    const recorded = new Set(version.set)
    open = open.filter((name) => !recorded.has(name))
    if (open.length === 0) return version
    const fields = { ...version.fields }
    for (const name of open) fields[name] = changes[name]!
    return { ...version, fields }
  })
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])]
}
