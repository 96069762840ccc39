import { ENTITIES, FACTS, type EntityKind, type FactKindName } from '../entities/registry.js'
import { groupBy } from '../kernel/group-by.js'
import type { Id } from '../kernel/ids.js'
import type { ThingChange, ThingKind } from '../state/records.js'
import type { Change, SingleChange } from './change.js'
import type { Decision } from './decision.js'
import { expandColumnar } from './expand-columnar.js'
import { actionOf, type ThingAction } from './thing-action.js'

/** What became of one change of a plan. */
export interface ChangeResult {
  readonly changeIndex: number
  /** Row of a columnar change; null otherwise. */
  readonly row: number | null
  /** The kind of the thing that the change is about; a fact's kind for what records one. */
  readonly kind: FactKindName | ThingKind
  /** The thing's id (a policy's key); null for facts. */
  readonly id: string | null
  /** The account through which a coverage is found; null for other kinds. */
  readonly accountId: Id | null
  /** RECORDED for facts; UNCHANGED where the plan leaves the thing as it was. */
  readonly outcome: 'RECORDED' | 'UNCHANGED' | ThingAction
}

interface Subject {
  readonly kind: FactKindName | ThingKind
  readonly id: string | null
}

const ofEntities = new Map<string, EntityKind>(
  Object.values(ENTITIES).flatMap(({ kind, changes, fields }) => [
    ...Object.values<string>(changes).map((type) => [type, kind] as const),
    ...Object.values(fields).map(({ setBy }) => [setBy, kind] as const),
  ]),
)
const ofFacts = new Map<string, FactKindName>(
  Object.values(FACTS).map(({ change, kind }) => [change, kind]),
)

/**
 * What became of each change of a decided plan, in the plan's order. Several changes of one thing have
 * the same outcome: what the plan as a whole does to it.
 */
export function changeResults(
  changes: readonly Change[],
  { changes: differing, state }: Decision,
): readonly ChangeResult[] {
  const byThing = new Map(differing.map((each) => [`${each.kind} ${each.id}`, each]))
  const ended = groupBy(differing, ({ kind, before }) => {
    if (kind === 'occupancy') return before?.positionId ?? null
    return kind === 'coverage' ? `${before?.accountId} ${before?.responsibility}` : null
  })
  const resultOf = (
    change: SingleChange,
    changeIndex: number,
    row: number | null,
  ): ChangeResult => {
    const own = endedBy(change, ended)
    const { kind, id } = own ?? subjectOf(change, state.organization.id)
    const accountId =
      kind === 'coverage' && 'accountId' in change ? (change.accountId ?? null) : null
    const about = { changeIndex, row, kind, id, accountId }
    if (Object.hasOwn(FACTS, kind)) return { ...about, outcome: 'RECORDED' }
    const difference = own ?? byThing.get(`${kind} ${id}`)
    return {
      ...about,
      outcome: difference ? actionOf(difference.before, difference.after) : 'UNCHANGED',
    }
  }
  return changes.flatMap((change, changeIndex) =>
    change.type === 'columnar'
      ? Array.from(expandColumnar(change), (single, row) => resultOf(single, changeIndex, row))
      : [resultOf(change, changeIndex, null)],
  )
}

type Ended = ReadonlyMap<string | null, readonly ThingChange[]>

/** What a change ends that names the seat or the account of it, and not its own id. */
function endedBy(change: SingleChange, ended: Ended): ThingChange | null {
  if (change.type === 'vacatePosition') {
    const { positionId, personId } = change
    const held = ended.get(positionId) ?? []
    const ofPerson = (each: ThingChange) =>
      personId === undefined || (each.kind === 'occupancy' && each.before?.personId === personId)
    return held.find(ofPerson) ?? null
  }
  if (change.type !== 'endCoverage') return null
  return ended.get(`${change.accountId} ${change.responsibility}`)?.[0] ?? null
}

/** The thing that a change is about: what it makes, alters or ends. */
function subjectOf(change: SingleChange, organizationId: string): Subject {
  const fact = ofFacts.get(change.type)
  if (fact !== undefined) return { kind: fact, id: null }
  switch (change.type) {
    case 'createOrganization':
    case 'updateOrganization':
      return { kind: 'organization', id: organizationId }
    case 'fillPosition':
      return { kind: 'occupancy', id: change.id }
    case 'vacatePosition':
      return { kind: 'position', id: change.positionId }
    case 'coverAccount':
    case 'handOverAccount':
    case 'completeHandover':
      return { kind: 'coverage', id: change.id }
    case 'endCoverage':
      return { kind: 'account', id: change.accountId }
    case 'setPolicy':
    case 'clearPolicy':
      return { kind: 'policy', id: change.key }
    default:
      return { kind: ofEntities.get(change.type)!, id: (change as { readonly id: string }).id }
  }
}
