import type { Day } from './day.js'
import type { History, Version } from './history.js'

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
