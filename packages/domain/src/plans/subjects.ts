import { type Entity, upsertName } from '../entities/entity.js'
import { ENTITIES, type EntityKind, FACTS, type FactKindName } from '../entities/registry.js'
import { settersOf } from '../entities/change-order.js'
import type { Id } from '../kernel/ids.js'
import type { ThingChange, ThingKind } from '../state/records.js'
import type { StateDraft } from '../state/state-draft.js'
import type { SingleChange, UpsertChange } from './change.js'

/** Which thing a change is about: what it makes, alters or ends. */
interface Subject {
  /** The kind of the thing; a fact's kind for what records one. */
  readonly kind: FactKindName | ThingKind
  /** The thing's id (a policy's key); null for facts, and while it is not known. */
  readonly id: string | null
  /** The account through which a coverage is found; null for other kinds. */
  readonly accountId: Id | null
}

/** Which thing a change of a plan is about, and where in the plan it stands. */
export interface PlacedSubject extends Subject {
  readonly changeIndex: number
  /** Row of a columnar change; null otherwise. */
  readonly row: number | null
}

/** A change that was carried out, with its place in the plan. */
export interface CarriedOut {
  readonly changeIndex: number
  /** Row of a columnar change; null otherwise. */
  readonly row: number | null
  readonly change: SingleChange
}

const upserts = new Map<string, EntityKind>(
  Object.values(ENTITIES).map(({ kind }) => [upsertName(kind), kind]),
)
const ofEntities = new Map<string, EntityKind>(
  Object.values<Entity>(ENTITIES).flatMap(({ kind, changes, fields }) =>
    [...Object.values<string>({ ...changes }), ...settersOf(fields, changes.end)].map(
      (type: string) => [type, kind as EntityKind] as const,
    ),
  ),
)
const ofFacts = new Map<string, FactKindName>(
  Object.values(FACTS).map(({ change, kind }) => [change, kind]),
)

/** The thing that a change is about, in a draft in which it may already be carried out. */
export function subjectOf(change: SingleChange, draft: StateDraft): Subject {
  const { kind, id } = aboutOf(change, draft)
  const accountId = kind === 'coverage' && 'accountId' in change ? (change.accountId ?? null) : null
  return { kind, id, accountId }
}

function aboutOf(change: SingleChange, draft: StateDraft): Omit<Subject, 'accountId'> {
  const fact = ofFacts.get(change.type)
  if (fact !== undefined) return { kind: fact, id: null }
  const upserted = upserts.get(change.type)
  if (upserted !== undefined) {
    const { reference } = change as UpsertChange
    return { kind: upserted, id: draft.idOfExternal(upserted, reference) }
  }
  switch (change.type) {
    case 'createOrganization':
    case 'updateOrganization':
      return { kind: 'organization', id: draft.organization?.id ?? null }
    case 'fillPosition':
      return { kind: 'occupancy', id: change.id }
    case 'recordLeave':
    case 'endLeave':
      return { kind: 'leave', id: change.id }
    case 'vacatePosition':
      return { kind: 'position', id: change.positionId }
    case 'coverAccount':
    case 'handOverAccount':
    case 'completeHandover':
    case 'tellHandover':
      return { kind: 'coverage', id: change.id }
    case 'endCoverage':
      return { kind: 'account', id: change.accountId }
    case 'setPolicy':
    case 'clearPolicy':
      return { kind: 'policy', id: change.key }
    case 'addExternalReference':
    case 'moveExternalReference':
    case 'removeExternalReference':
      return { kind: change.kind, id: change.id }
    case 'restore':
      return { kind: change.kind, id: Object.hasOwn(FACTS, change.kind) ? null : change.id }
    default:
      return { kind: ofEntities.get(change.type)!, id: (change as { readonly id: string }).id }
  }
}

/** The subjects of a plan's changes, where a change names the seat or account of what it ends. */
export function subjectsOf(
  carriedOut: readonly CarriedOut[],
  draft: StateDraft,
  differing: readonly ThingChange[],
): readonly PlacedSubject[] {
  const ended = new Map<string, ThingChange>()
  for (const each of differing) {
    for (const name of endedAs(each)) if (!ended.has(name)) ended.set(name, each)
  }
  return carriedOut.map(({ changeIndex, row, change }) => {
    const own = endedBy(change, ended)
    if (own === null) return { changeIndex, row, ...subjectOf(change, draft) }
    const accountId = own.kind === 'coverage' ? (own.before?.accountId ?? null) : null
    return { changeIndex, row, kind: own.kind, id: own.id, accountId }
  })
}

/** What a change ends that names the seat or the account of it, and not its own id. */
function endedBy(
  change: SingleChange,
  ended: ReadonlyMap<string, ThingChange>,
): ThingChange | null {
  if (change.type === 'vacatePosition') {
    const { positionId, personId } = change
    return ended.get(personId === undefined ? positionId : `${positionId} ${personId}`) ?? null
  }
  if (change.type !== 'endCoverage') return null
  return ended.get(`${change.accountId} ${change.responsibility}`) ?? null
}

/** What a change may call a thing that it ends: by its seat, by seat and person, by what is covered. */
function endedAs({ kind, before }: ThingChange): readonly string[] {
  if (before === null) return []
  if (kind === 'occupancy') return [before.positionId, `${before.positionId} ${before.personId}`]
  return kind === 'coverage' ? [`${before.accountId} ${before.responsibility}`] : []
}
