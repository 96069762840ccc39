import { settersOf } from '../entities/change-order.js'
import { type Entity, upsertName } from '../entities/entity.js'
import { isExternalReference } from '../entities/external-reference.js'
import type { ThingName } from '../entities/messages/nouns.js'
import { ownerField, referencesOfKind } from '../entities/references-of-kind.js'
import { ENTITIES, type EntityKind, THINGS } from '../entities/registry.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { ThingKind } from '../state/records.js'
import { draftState, type StateDraft } from '../state/state-draft.js'
import type { NamingChange } from './change.js'
import type { FindableKind } from './plan-run.js'
import { labelField, latestFields } from './thing-label.js'

/** A thing as people call it. */
interface NamedThing {
  readonly thing: ThingName
  readonly name: string
}

type Fields = Readonly<Record<string, unknown>>

/** The change that makes a kind of thing, or one known elsewhere, to the kind. */
const making = new Map<string, EntityKind>(
  Object.values<Entity>(ENTITIES).flatMap(({ kind, changes }) => [
    [changes.create, kind as EntityKind] as const,
    [upsertName(kind), kind as EntityKind] as const,
  ]),
)
/** Every other change of a kind of thing, to the kind. */
const altering = new Map<string, EntityKind>(
  Object.values<Entity>(ENTITIES).flatMap(({ kind, changes, fields }) =>
    [...Object.values<string>({ ...changes }), ...settersOf(fields, changes.end)]
      .filter((type) => !making.has(type))
      .map((type) => [type, kind as EntityKind] as const),
  ),
)
/** What changes that are like no other name, and facts: the first of these that is given. */
const NAMED: readonly (readonly [field: string, kind: ThingKind])[] = [
  ['accountId', 'account'],
  ['positionId', 'position'],
  ['personId', 'person'],
  ['teamId', 'team'],
]

/**
 * What a change is about as people call it, in the state before it: the thing that it makes or alters by its
 * label, else what that belongs to; of a fact its account or team. Null where it is about the organization, or
 * nothing that is there has a name, and for the end of an employment.
 */
export function changeSubject(
  change: NamingChange,
  state: OrganizationState | null,
): NamedThing | null {
  const given = change as unknown as Fields
  const draft = draftState(state)
  // Who is to leave is for few to know, and titles are read by many.
  if (change.type === 'endEmployment') return null
  const made = making.get(change.type)
  if (made !== undefined) return named(made, given, draft)
  const altered =
    change.type === 'endLeave' ? 'leave' : (kindOf(given) ?? altering.get(change.type))
  if (altered === 'policy' || 'key' in change) return policyOf(given)
  if (altered !== undefined) return existing(altered, given['id'], draft)
  for (const [field, kind] of NAMED) {
    if (given[field] != null) return existing(kind, given[field], draft)
  }
  return null
}

/** The kind that a change names itself: of an external reference, or a restoring. */
function kindOf({ kind }: Fields): ThingKind | undefined {
  return typeof kind === 'string' && Object.hasOwn(THINGS, kind) ? (kind as ThingKind) : undefined
}

function policyOf({ key, id }: Fields): NamedThing | null {
  const name = key ?? id
  return typeof name === 'string' ? { thing: 'policy', name } : null
}

function existing(kind: ThingKind, id: unknown, draft: StateDraft): NamedThing | null {
  if (kind === 'organization' || kind === 'policy') return null
  // Things may be named by what another system calls them.
  const own = isExternalReference(id) ? draft.idOfExternal(kind, id) : id
  const record = typeof own === 'string' ? draft.get(kind as FindableKind, own) : null
  return record === null ? null : named(kind, latestFields(record), draft)
}

function named(kind: ThingKind, fields: Fields, draft: StateDraft): NamedThing | null {
  const label = labelField(kind)
  const own = label === null ? undefined : fields[label.name]
  if (typeof own === 'string' && label?.field.type === 'text') return { thing: kind, name: own }
  const reference = ownerField(kind) ?? referencesOfKind(kind)[0]
  return reference === undefined ? null : existing(reference.to, fields[reference.name], draft)
}
