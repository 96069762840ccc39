import type { ChangeName } from './change-words.js'
import { type Entity, upsertName } from './entity.js'
import { ENTITIES, FACTS, PERIODS, THINGS } from './registry.js'

const { organization, policy } = THINGS
const entities = Object.values<Entity>({ organization, ...ENTITIES })

/**
 * Every change, in an order in which a plan can run them together: what is made goes before what
 * refers to it, and things end after what may take away what still refers to them.
 */
export const CHANGE_ORDER = [
  ...entities.flatMap(({ kind, changes, fields }) => [
    changes.create,
    ...(kind === 'organization' ? [] : [upsertName(kind)]),
    ...(changes.reopen === undefined ? [] : [changes.reopen]),
    changes.update,
    ...settersOf(fields, changes.end),
  ]),
  policy.changes.set,
  policy.changes.clear,
  ...Object.values(PERIODS).flatMap((period) => period.changes),
  ...Object.values(FACTS).map((fact) => fact.change),
  ...entities.flatMap(({ changes }) => changes.end ?? []).toReversed(),
  'moveExternalReference',
  'removeExternalReference',
  'addExternalReference',
  'restore',
] as readonly ChangeName[]

/** The changes that set fields apart from a kind's update, and from what ends it. */
export function settersOf(fields: Entity['fields'], end?: string): readonly string[] {
  const setters = new Set(Object.values(fields).map(({ setBy }) => setBy))
  return [...setters].filter((setBy) => setBy !== 'never' && setBy !== 'update' && setBy !== end)
}
