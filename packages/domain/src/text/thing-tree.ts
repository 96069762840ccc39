import type { Field, Fields } from '../entities/fields/index.js'
import { KINDS, type Kind } from '../entities/registry.js'
import { FOREVER, formatDay } from '../kernel/days.js'
import type { History } from '../kernel/history.js'
import type { Period } from '../kernel/periods.js'
import { same } from '../kernel/same.js'
import type { NameOf } from './first-names.js'
import { type AnyRecord, isFactKind } from './record-of.js'
import { Noted, type Tree, type TreeMap } from './text-file.js'
import { valueTree } from './value-tree.js'

type Values = Readonly<Record<string, unknown>>

/** What happens to a thing on a day: its life begins, fields are set, its life ends. */
export const EVENTS = ['begins', 'changes', 'ends'] as const

/**
 * A thing or a fact as texts tell it: all that is recorded of it, keys in a fixed order. A history is a list of
 * events, each with its day: a life begins with all fields, a change says those that it set, and a life ends.
 */
export function thingTree(kind: Kind, record: AnyRecord, nameOf: NameOf): TreeMap {
  const { fields } = KINDS[kind]
  const write = (name: string, value: unknown): Tree =>
    fieldTree(fields[name as never], value, nameOf)
  if (isFactKind(kind)) {
    const { source, day } = record as { readonly source: string; readonly day: number }
    return { source, day: formatDay(day), ...given(fields, record as Values, write) }
  }
  if ('history' in record) {
    const references = 'externalReferences' in record ? record.externalReferences : []
    return {
      ...('key' in record ? { key: record.key } : kind !== 'organization' && { id: record.id }),
      ...(references.length > 0 && {
        externalReferences: references.map(({ source, id }) => ({ source, id })),
      }),
      history: eventsOf(fields, record.history as History<Values>, write),
    }
  }
  const { id, from, to } = record as Period & { readonly id: string }
  return {
    id,
    from: formatDay(from),
    ...(to !== FOREVER && { to: formatDay(to) }),
    ...given(fields, record as unknown as Values, write),
  }
}

type Write = (name: string, value: unknown) => Tree

function eventsOf(fields: Fields, history: History<Values>, write: Write): readonly TreeMap[] {
  const events: TreeMap[] = []
  for (const [place, version] of history.entries()) {
    const before = history[place - 1]
    const begins = version.set === null || before === undefined || before.to < version.from
    if (before !== undefined && begins) events.push({ ends: formatDay(before.to) })
    const from = formatDay(version.from)
    if (begins) events.push({ begins: from, ...given(fields, version.fields, write) })
    else {
      const isSet = (name: string) =>
        version.set!.includes(name) || !same(before.fields[name], version.fields[name])
      const set = Object.keys(fields).filter(isSet)
      const written = set.map((name) => [name, write(name, version.fields[name])] as const)
      events.push({ changes: from, ...Object.fromEntries(written) })
    }
  }
  const last = history.at(-1)
  if (last !== undefined && last.to !== FOREVER) events.push({ ends: formatDay(last.to) })
  return events
}

/** All fields in their order; optional ones that are not given are left out. */
function given(fields: Fields, values: Values, write: Write): TreeMap {
  return Object.fromEntries(
    Object.keys(fields)
      .filter((name) => values[name] !== null)
      .map((name) => [name, write(name, values[name])]),
  )
}

/** A reference has the name of what it refers to beside it. */
function fieldTree(field: Field, value: unknown, nameOf: NameOf): Tree {
  const tree = valueTree(field, value)
  if (field.to === undefined || typeof tree !== 'string') return tree
  const name = nameOf(field.to as Kind, tree)
  return name === null ? tree : new Noted(tree, name)
}
