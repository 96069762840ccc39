import {
  externalReferenceCheck,
  isExternalReference,
  referenceText,
} from '../entities/external-reference.js'
import { type Entity, upsertName } from '../entities/entity.js'
import type { Field, Fields } from '../entities/fields/index.js'
import { ENTITIES, type EntityKind, FACTS, PERIODS } from '../entities/registry.js'
import { settersOf } from '../entities/change-order.js'
import type { NamingChange, SingleChange } from './change.js'
import { judge } from './checks/given-fields.js'
import type { PlanRun } from './plan-run.js'

/** The fields by which a change names things, and the kinds of what they name. */
type Naming = readonly (readonly [field: string, kind: EntityKind])[]

const NOTHING: Naming = []

const namings = new Map<string, Naming>([
  ...Object.values<Entity>(ENTITIES).flatMap((entity) => namingsOf(entity)),
  ...Object.values(PERIODS).flatMap(({ changes, fields }) =>
    changes.map((type) => [type, namingOf(fields)] as const),
  ),
  ...Object.values(FACTS).map(({ change, fields }) => [change, namingOf(fields)] as const),
])

/**
 * A change with the ids of all that it names by external references, as they are when its turn comes;
 * refused and null when nothing is called so.
 */
export function withIds(run: PlanRun, change: NamingChange): SingleChange | null {
  const values = change as unknown as Readonly<Record<string, unknown>>
  let found: Record<string, unknown> | null = null
  let complete = true
  for (const [field, kind] of namingFor(change)) {
    const reference = values[field]
    if (!isExternalReference(reference)) continue
    const isSound = judge(run, field, reference, externalReferenceCheck)
    const id = isSound ? run.draft.idOfExternal(kind, reference) : null
    if (id === null) {
      complete = false
      const params = { thing: kind, id: referenceText(reference) }
      if (isSound) run.refuse('NOT_FOUND', field, params)
    } else {
      found ??= { ...values }
      found[field] = id
    }
  }
  return complete ? ((found ?? values) as unknown as SingleChange) : null
}

function namingFor(change: NamingChange): Naming {
  switch (change.type) {
    case 'addExternalReference':
    case 'moveExternalReference':
    case 'removeExternalReference':
      return [['id', change.kind]]
    default:
      return namings.get(change.type) ?? NOTHING
  }
}

function namingsOf(entity: Entity): readonly (readonly [string, Naming])[] {
  const { changes, fields } = entity
  const kind = entity.kind as EntityKind
  const named = namingOf(fields)
  const { update, end, reopen } = changes
  const own = [update, ...settersOf(fields, end), end ?? [], reopen ?? []].flat()
  return [
    [changes.create, named],
    [upsertName(kind), named],
    ...own.map((type) => [type, [...named, ['id', kind]]] as const),
  ]
}

function namingOf(fields: Fields): Naming {
  const references = Object.entries<Field>(fields).filter(([, { to }]) => to !== undefined)
  return references.map(([name, { to }]) => [name, to as EntityKind])
}
