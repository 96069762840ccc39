import {
  type Decision,
  guardedChange,
  guardedState,
  guardOf,
  type OrganizationState,
  type Sensitive,
  type ThingChange,
} from '@postscale/domain'
import { todayOf } from './today.js'

/** What a plan comes to, as it is shown to whoever may not see what is sensitive. */
export function shownDecision(decision: Decision, hidden: readonly Sensitive[]): Decision {
  if (hidden.length === 0) return decision
  const { state, changes, changedBy } = decision
  const kept = shownChanges(state, changes, hidden)
  return {
    ...decision,
    state: guardedState(state, hidden, todayOf(state)),
    changes: kept.map(({ change }) => change),
    changedBy: kept.flatMap(({ place }) => changedBy[place] ?? []),
  }
}

/** Of changes those of which something may be seen, each with its place among all. */
export function shownChanges(
  state: OrganizationState,
  changes: readonly ThingChange[],
  hidden: readonly Sensitive[],
): readonly { readonly change: ThingChange; readonly place: number }[] {
  const guard = guardOf(state, hidden, todayOf(state))
  return changes.flatMap((change, place) => {
    const shown = guardedChange(change, guard)
    return shown === null ? [] : [{ change: shown, place }]
  })
}
