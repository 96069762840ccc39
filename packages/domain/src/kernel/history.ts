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
  const version = history[begunBy(history, day) - 1]
  return version !== undefined && day < version.to ? version : null
}

/** The latest version that has ended by that day, or null. */
export function lastEnded<F>(history: History<F>, day: Day): Version<F> | null {
  const begun = begunBy(history, day)
  const version = history[begun - 1]
  return (version !== undefined && version.to <= day ? version : history[begun - 2]) ?? null
}

/** How many versions have begun by that day: found by halving, as a history may be long. */
function begunBy(history: readonly Period[], day: Day): number {
  let [low, high] = [0, history.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (history[middle]!.from <= day) low = middle + 1
    else high = middle
  }
  return low
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

/** The unbroken stretch of time around a day in which a thing is live, or null. */
export function lifeAround(history: readonly Period[], day: Day): Period | null {
  const at = begunBy(history, day) - 1
  if (history[at] === undefined || history[at].to <= day) return null
  let [first, last] = [at, at]
  while (history[first - 1]?.to === history[first]!.from) first -= 1
  while (history[last + 1]?.from === history[last]!.to) last += 1
  return { from: history[first]!.from, to: history[last]!.to }
}

/**
 * Begins a life on a day on which the thing is not live: until the next recorded life, or open.
 * Null when it is live on that day already.
 */
export function beginLife<F>(history: History<F>, from: Day, fields: F): History<F> | null {
  const begun = begunBy(history, from)
  const [before, after] = [history.slice(0, begun), history.slice(begun)]
  const last = before.at(-1)
  if (last !== undefined && last.to > from) return null
  return [...before, { from, to: after[0]?.from ?? FOREVER, set: null, fields }, ...after]
}

/**
 * Moves the ends of the life around a day, else of the last one before it: what began or ended on another day
 * than was recorded. Versions beyond the new ends are left out, and the fields of the first and the last one
 * hold up to them. Null when no day would be left, or another life would be met.
 */
export function moveLife<F>(
  history: History<F>,
  day: Day,
  ends: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): History<F> | null {
  const all = lives(history)
  const life = all.findLast(({ from }) => from <= day) ?? all[0]
  if (life === undefined) return null
  const { from = life.from, to = life.to } = ends
  const before = history.filter((version) => version.to <= life.from)
  const after = history.filter((version) => version.from >= life.to)
  if (from >= to || (before.at(-1)?.to ?? from) > from || (after[0]?.from ?? to) < to) return null
  const own = history.filter((version) => version.from >= life.from && version.to <= life.to)
  const kept = own.filter((version) => version.from < to && version.to > from)
  const whole = kept.length > 0 ? kept : [from < life.from ? own[0]! : own.at(-1)!]
  const moved = whole.map((version, index) => ({
    ...version,
    ...(index === 0 && { from, set: null }),
    ...(index === whole.length - 1 && { to }),
  }))
  return [...before, ...moved, ...after]
}

/** Why a life cannot end on a day: it is not live then, it began only then, or changes come later. */
type EndRefusal = 'NOT_LIVE' | 'PERIOD_EMPTY' | 'LATER_CHANGES'

/** Ends a life on a day: the thing is live until the day before. Changes of that very day are void. */
export function endLife<F>(history: History<F>, day: Day): Result<History<F>, EndRefusal> {
  const current = versionAt(history, day)
  if (current === null) return { ok: false, error: 'NOT_LIVE' }
  if (history.at(-1)!.from > day) return { ok: false, error: 'LATER_CHANGES' }
  if (current.from === day && current.set === null) return { ok: false, error: 'PERIOD_EMPTY' }
  // The current version is the last one.
  const former = history.slice(0, -1)
  const kept = current.from < day ? [...former, { ...current, to: day }] : former
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
  const index = begunBy(history, day) - 1
  const current = history[index]
  if (current === undefined || current.to <= day) return null
  const names = Object.keys(changes) as (keyof F & string)[]
  if (names.length === 0) return history
  const later = carryForward(history.slice(index + 1), names, changes)
  const fields = { ...current.fields, ...changes }
  if (current.from === day) {
    const set = current.set === null ? null : namesIn(fields, [...current.set, ...names])
    return [...history.slice(0, index), { ...current, set, fields }, ...later]
  }
  const begun: Version<F> = { from: day, to: current.to, set: namesIn(fields, names), fields }
  return [...history.slice(0, index), { ...current, to: day }, begun, ...later]
}

/** Names of fields, each once and in the order of the fields: that in which they are recorded. */
export function namesIn(fields: object, names: readonly string[]): readonly string[] {
  return names.length === 1 ? names : Object.keys(fields).filter((name) => names.includes(name))
}

function carryForward<F extends object>(
  later: History<F>,
  names: readonly (keyof F & string)[],
  changes: Partial<F>,
): History<F> {
  let open = names
  const carried: Version<F>[] = []
  for (const version of later) {
    const recorded = version.set
    if (recorded === null) break
    open = open.filter((name) => !recorded.includes(name))
    if (open.length === 0) break
    const fields = { ...version.fields }
    for (const name of open) fields[name] = changes[name]!
    carried.push({ ...version, fields })
  }
  return [...carried, ...later.slice(carried.length)]
}
