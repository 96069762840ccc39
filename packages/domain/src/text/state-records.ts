import type { ArrMovement } from '../plans/fact.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { draftState } from '../state/state-draft.js'
import { TABLE_KINDS } from '../state/table-kinds.js'
import { tableOf } from '../state/table-of.js'
import { THING_KINDS } from '../entities/registry.js'
import { groupBy } from '../kernel/group-by.js'
import type { KindRecord } from './record-of.js'

/** Every record of a state, one at a time; its facts are elsewhere. */
export function* recordsOfState(state: OrganizationState): Generator<KindRecord> {
  yield { kind: 'organization', record: state.organization }
  for (const kind of TABLE_KINDS) {
    const records = tableOf(state, kind).values() as Iterable<Records[ThingKind]>
    for (const record of records) yield { kind, record }
  }
  for (const record of state.policies.values()) yield { kind: 'policy', record }
}

/**
 * The state that holds these records, and the movements of revenue among the facts. Records of one state fit
 * each other; what came from elsewhere is decided instead.
 *
 * @param records the organization's own among them.
 */
export function stateOfRecords(records: Iterable<KindRecord>, revision: number): OrganizationState {
  const ofKind = groupBy(records, ({ kind }) => kind)
  const draft = draftState(null)
  // Coverage is kept with its account, which comes before it among the kinds.
  for (const kind of THING_KINDS) {
    for (const { record } of ofKind.get(kind) ?? []) draft.put(kind, record as Records[ThingKind])
  }
  for (const { record } of ofKind.get('arrMovement') ?? []) {
    const movement = record as ArrMovement
    draft.recordMovement(movement.accountId, movement)
  }
  return draft.freeze(revision)
}
