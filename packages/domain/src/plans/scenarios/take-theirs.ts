import { settersOf } from '../../entities/change-order.js'
import { type Entity, upsertName } from '../../entities/entity.js'
import type { Fields } from '../../entities/fields/index.js'
import { ENTITIES, THINGS } from '../../entities/registry.js'
import type { NamingChange } from '../change.js'
import type { Conflict } from './find-conflicts.js'
import { differingParts, LIFE } from './record-parts.js'

const { organization } = THINGS

/** The changes that set each field that they name by itself, with the fields of their kinds. */
const setters = new Map<string, Fields>([
  ...Object.values<Entity>(ENTITIES).flatMap(({ kind, changes, fields }) =>
    [changes.update, upsertName(kind), ...settersOf(fields, changes.end)].map(
      (type) => [type, fields] as const,
    ),
  ),
  [organization.changes.update, organization.fields],
])

/** What alters a thing and no field of it. */
const besideFields: ReadonlySet<string> = new Set([
  'addExternalReference',
  'moveExternalReference',
  'removeExternalReference',
])

/**
 * The parts of a conflict in which a scenario can give way and hold in all others: fields of a thing that both sides
 * have, each given by changes that set every field by itself. Elsewhere a change holds as a whole or not at all.
 * So does a reference where the scenario ends things with what depends on them: that may turn on what it names.
 *
 * @param changes all of the scenario, in their order.
 */
export function partsToTake(
  { kind, fields, changes: places, base, ours, theirs }: Conflict,
  changes: readonly NamingChange[],
): readonly string[] {
  if (base === null || ours === null || theirs === null) return []
  if (fields.includes(LIFE) || differingParts(base, ours).has(LIFE)) return []
  const about = places.map((place) => changes[place]!)
  const isApart = about.every(({ type }) => setters.has(type) || besideFields.has(type))
  if (!isApart) return []
  const known = THINGS[kind].fields as Fields
  const endsOthers = changes.some((change) => 'withWhatDependsOnIt' in change)
  return fields.filter((field) => {
    const isTurnedOn = endsOthers && known[field]?.type === 'reference'
    return !isTurnedOn && about.some((change) => gives(change, field))
  })
}

/** Fields of a thing in which what was done since is to hold. */
export interface TakenParts {
  readonly conflict: Pick<Conflict, 'changes'>
  readonly fields: readonly string[]
}

/**
 * The changes of a scenario without what they give of some fields of the things that they conflict about; null in the
 * place of a change of which nothing is left.
 */
export function takeTheirs(
  changes: readonly NamingChange[],
  taken: readonly TakenParts[],
): readonly (NamingChange | null)[] {
  const left: (NamingChange | null)[] = [...changes]
  for (const { conflict, fields } of taken) {
    for (const place of conflict.changes) {
      const change = left[place]
      if (change != null) left[place] = without(change, fields)
    }
  }
  return left
}

/** A change without some of the fields that it gives; null when it gives no others. */
function without(change: NamingChange, names: readonly string[]): NamingChange | null {
  const known = setters.get(change.type)
  if (known === undefined || !names.some((name) => gives(change, name))) return change
  const kept = Object.entries(change).filter(([name]) => !names.includes(name))
  const isEmpty = !kept.some(([name, value]) => value !== undefined && Object.hasOwn(known, name))
  return isEmpty ? null : (Object.fromEntries(kept) as unknown as NamingChange)
}

function gives(change: NamingChange, field: string): boolean {
  const known = setters.get(change.type)
  if (known === undefined || !Object.hasOwn(known, field)) return false
  return (change as unknown as Readonly<Record<string, unknown>>)[field] !== undefined
}
