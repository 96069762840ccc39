import type { Field } from '../entities/fields/index.js'
import { KINDS, type Kind } from '../entities/registry.js'
import { FOREVER, parseDay } from '../kernel/days.js'
import type { RecordPath } from '../plans/checks/record-fault.js'
import { recordable } from '../plans/checks/recordable.js'
import { recordFaults } from '../plans/checks/record-faults.js'
import { plainOf } from './read-node.js'
import { readHistory, readValues, type ReadVersion } from './read-history.js'
import { type AnyRecord, idOf, isFactKind, type KindRecord } from './record-of.js'
import type { ReadNode } from './text-file.js'
import type { Place, TextProblems } from './text-problem.js'
import { absent } from './value-tree.js'

type Values = Readonly<Record<string, unknown>>
type MapNode = ReadNode & { readonly shape: 'map' }

/** A thing or a fact that was read, and where it stands. */
export interface ReadThing extends KindRecord {
  readonly id: string
  readonly place: Place
}

/** What a record has besides its fields and what is read of it. */
interface Rest {
  readonly values?: Values
  /** Keys that are read elsewhere. */
  readonly others?: readonly string[]
}

/**
 * A thing as its node tells it; null when a problem with it was told, with the line of the field.
 *
 * @param rest of the organization, what the folder does not say of it.
 */
export function readThing(
  kind: Kind,
  node: ReadNode,
  file: string,
  problems: TextProblems,
  { values = {}, others = [] }: Rest = {},
): ReadThing | null {
  const place = { file, line: node.line }
  if (node.shape !== 'map') {
    problems.tell(place, null, 'WRONG_SHAPE', { expected: 'MAP' })
    return null
  }
  const drafted =
    KINDS[kind].shape === 'period' || isFactKind(kind)
      ? readPlain(kind, node, file, problems)
      : readVersioned(kind, node, place, problems, others)
  if (drafted === null) return null
  const record = { ...drafted.record, ...values }
  const faults = recordFaults(kind, record)
  for (const fault of faults) problems.refuse({ file, line: drafted.lineOf(fault.path) }, fault)
  if (faults.length > 0) return null
  const kept = recordable(kind, record as unknown as AnyRecord)
  return { kind, record: kept, id: idOf(kind, kept), place }
}

interface Drafted {
  readonly record: Values
  readonly lineOf: (path: RecordPath) => number
}

/** What has no history: a stretch of time, or a fact. */
function readPlain(
  kind: Kind,
  node: MapNode,
  file: string,
  problems: TextProblems,
): Drafted | null {
  const { fields } = KINDS[kind]
  const keys = isFactKind(kind) ? ['source', 'day'] : ['id', 'from', 'to']
  const given = readValues(fields, node, keys, file, problems)
  if (given === null) return null
  const all = Object.entries<Field>(fields).map(([name, field]): readonly [string, unknown] => [
    name,
    Object.hasOwn(given, name) ? given[name] : absent(field),
  ])
  const said = (key: string) => {
    const found = node.entries.get(key)
    return found === undefined ? undefined : plainOf(found)
  }
  const day = (key: string) => {
    const text = said(key)
    return typeof text === 'string' ? (parseDay(text) ?? text) : text
  }
  const own = isFactKind(kind)
    ? { fact: kind, source: said('source'), day: day('day') }
    : { id: said('id'), from: day('from'), to: said('to') == null ? FOREVER : day('to') }
  return {
    record: { ...own, ...Object.fromEntries(all) },
    lineOf: ([key]) => node.entries.get(String(key))?.line ?? node.line,
  }
}

function readVersioned(
  kind: Kind,
  node: MapNode,
  at: Place,
  problems: TextProblems,
  others: readonly string[],
): Drafted | null {
  const name = kind === 'policy' ? 'key' : 'id'
  const keys = [name, 'externalReferences', 'history', ...others]
  const known = readValues({}, node, keys, at.file, problems)
  const history = readHistory(KINDS[kind].fields, node.entries.get('history'), at, problems)
  if (known === null || history === null) return null
  const references = node.entries.get('externalReferences')
  const id = node.entries.get(name)
  const isEntity = kind !== 'organization' && kind !== 'policy'
  return {
    record: {
      ...(id !== undefined && { [name]: plainOf(id) }),
      ...(isEntity && {
        externalReferences: references === undefined ? [] : plainOf(references),
      }),
      history: history.map(({ node: _, ...version }) => version),
    },
    lineOf: (path) => lineOf(node, history, path),
  }
}

/** The line that a part of a record comes from: of a value, where it was said last. */
function lineOf(
  node: MapNode,
  history: readonly ReadVersion[],
  [key, place, part, field]: RecordPath,
): number {
  if (key !== 'history' || typeof place !== 'number') {
    return node.entries.get(String(key))?.line ?? node.line
  }
  if (part === 'fields') {
    for (let at = place; at >= 0; at -= 1) {
      const said = history[at]!.node.entries.get(String(field))
      if (said !== undefined) return said.line
      if (history[at]!.set === null) break
    }
  }
  return history[place]?.node.line ?? node.line
}
