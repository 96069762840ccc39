import type { Fields } from '../entities/fields/index.js'
import { type Day, FOREVER, parseDay } from '../kernel/days.js'
import type { Version } from '../kernel/history.js'
import type { Place, TextProblems } from './text-problem.js'
import { plainOf } from './read-node.js'
import type { ReadNode } from './text-file.js'
import { EVENTS } from './thing-tree.js'
import { absent, valueOfTree } from './value-tree.js'

type Values = Readonly<Record<string, unknown>>
type MapNode = ReadNode & { readonly shape: 'map' }

/** A version, and the event that it begins with. */
export interface ReadVersion extends Version<Values> {
  readonly node: MapNode
}

/** One event of a list. */
interface ReadEvent {
  readonly event: (typeof EVENTS)[number]
  readonly day: Day
  readonly node: MapNode
  readonly values: Values
}

/** The versions that a list of events comes to; null when a problem with them was told. */
export function readHistory(
  fields: Fields,
  node: ReadNode | undefined,
  at: Place,
  problems: TextProblems,
): readonly ReadVersion[] | null {
  if (node?.shape !== 'list') {
    problems.tell({ ...at, line: node?.line ?? at.line }, 'history', 'WRONG_SHAPE', {
      expected: 'LIST',
    })
    return null
  }
  const events = node.items.map((item) => readEvent(fields, item, at.file, problems))
  if (events.includes(null)) return null
  const versions: ReadVersion[] = []
  for (const event of events as readonly ReadEvent[]) {
    if (takes(fields, versions, event)) continue
    const place = { file: at.file, line: event.node.line }
    const date = String(plainOf(event.node.entries.get(event.event)!))
    problems.tell(place, event.event, 'HISTORY_ORDER', { event: event.event, date })
    return null
  }
  return versions
}

/** Adds an event to the versions so far; false when it does not fit them. */
function takes(
  fields: Fields,
  versions: ReadVersion[],
  { event, day, node, values }: ReadEvent,
): boolean {
  const last = versions.at(-1)
  const isOpen = last?.to === FOREVER
  if (event === 'begins') {
    if (isOpen || (last !== undefined && day < last.to)) return false
    const all = Object.entries(fields).map(([name, field]): readonly [string, unknown] => [
      name,
      Object.hasOwn(values, name) ? values[name] : absent(field),
    ])
    versions.push({ from: day, to: FOREVER, set: null, fields: Object.fromEntries(all), node })
    return true
  }
  if (last === undefined || !isOpen || day <= last.from) return false
  versions[versions.length - 1] = { ...last, to: day }
  if (event === 'changes') {
    const set = Object.keys(values)
    versions.push({ from: day, to: FOREVER, set, fields: { ...last.fields, ...values }, node })
  }
  return true
}

function readEvent(
  fields: Fields,
  node: ReadNode,
  file: string,
  problems: TextProblems,
): ReadEvent | null {
  const place = { file, line: node.line }
  if (node.shape !== 'map') {
    problems.tell(place, 'history', 'WRONG_SHAPE', { expected: 'MAP' })
    return null
  }
  const [event, another] = EVENTS.filter((name) => node.entries.has(name))
  if (event === undefined || another !== undefined) {
    problems.tell(place, 'history', 'NO_EVENT', { events: EVENTS })
    return null
  }
  const said = node.entries.get(event)!
  const day = said.shape === 'scalar' ? parseDay(String(said.value)) : null
  if (day === null) {
    const params = { field: event, reason: 'NOT_A_DATE' } as const
    problems.refuse({ file, line: said.line }, { code: 'INVALID_VALUE', field: event, params })
  }
  const values = readValues(event === 'ends' ? {} : fields, node, [event], file, problems)
  return day === null || values === null ? null : { event, day, node, values }
}

/**
 * The fields that a node says; null when it says what is no field.
 *
 * @param others keys that are no fields and are read elsewhere.
 */
export function readValues(
  fields: Fields,
  { entries }: MapNode,
  others: readonly string[],
  file: string,
  problems: TextProblems,
): Values | null {
  const values: Record<string, unknown> = {}
  let isKnown = true
  for (const [key, node] of entries) {
    if (others.includes(key)) continue
    if (Object.hasOwn(fields, key)) values[key] = valueOfTree(fields[key]!, plainOf(node))
    else {
      problems.tell({ file, line: node.line }, key, 'UNKNOWN_KEY', { key })
      isKnown = false
    }
  }
  return isKnown ? values : null
}
