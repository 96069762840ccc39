import type { History } from '../../kernel/history.js'
import { same } from '../../kernel/same.js'
import type { Records, ThingKind } from '../../state/records.js'

type AnyRecord = Records[ThingKind] | null

/** When a thing is there at all, as a part of its own beside its fields. */
export const LIFE = 'life'

/**
 * A thing's record in the parts that can be changed apart from each other: each field over all time, and when the
 * thing is there. A thing that is not there has no parts.
 */
function recordParts(record: AnyRecord): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>()
  if (record === null) return parts
  for (const [name, value] of Object.entries(record)) {
    if (name === 'history') addHistory(parts, value as History<object>)
    else if (name !== 'id') parts.set(name, value)
  }
  return parts
}

function addHistory(parts: Map<string, unknown>, history: History<object>): void {
  const names = new Set(history.flatMap(({ fields }) => Object.keys(fields)))
  for (const name of names) parts.set(name, settingsOf(history, name))
  const lives: { from: number; to: number }[] = []
  for (const { from, to } of history) {
    const last = lives.at(-1)
    if (last?.to === from) last.to = to
    else lives.push({ from, to })
  }
  parts.set(LIFE, lives)
}

/**
 * From when on a field has which values: also where it was set to the one that it had, which then holds whatever is
 * set before. The first holds from the thing's beginning, whenever that is, and the last
 * to its end: those are parts of its life.
 */
function settingsOf(history: History<object>, name: string): readonly unknown[] {
  const settings: { from: number | null; value: unknown }[] = []
  for (const { from, fields, set } of history) {
    const value = (fields as Readonly<Record<string, unknown>>)[name]
    const last = settings.at(-1)
    if (last === undefined) settings.push({ from: null, value })
    else if (set?.includes(name) === true || !same(last.value, value)) {
      settings.push({ from, value })
    }
  }
  return settings
}

/** The parts in which two records of a thing differ. */
export function differingParts(a: AnyRecord, b: AnyRecord): ReadonlySet<string> {
  if (a === null || b === null) return new Set(a === b ? [] : [LIFE])
  const [one, other] = [recordParts(a), recordParts(b)]
  const names = new Set([...one.keys(), ...other.keys()])
  return new Set([...names].filter((name) => !same(one.get(name), other.get(name))))
}
