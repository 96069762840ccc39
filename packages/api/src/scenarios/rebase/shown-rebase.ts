import {
  type Conflict,
  guardedRecord,
  guardedState,
  guardOf,
  type Sensitive,
} from '@postscale/domain'
import { shownBranch } from '../../graphql/shown-branch.js'
import { todayOf } from '../../graphql/today.js'
import type { RebasedScenario } from './rebase-scenario.js'

/** What stands in the way of a scenario, without what may not be seen of it: that it does is told all the same. */
export function shownRebase(
  rebased: RebasedScenario,
  hidden: readonly Sensitive[],
): RebasedScenario {
  if (hidden.length === 0) return rebased
  const { ours, theirs, conflicts } = rebased
  const today = todayOf(theirs)
  const [own, others] = [guardOf(ours.state, hidden, today), guardOf(theirs, hidden, today)]
  const shown = (kind: Conflict['kind'], record: Conflict['ours'], guard: typeof own) =>
    record && guardedRecord(kind, record as never, guard)
  return {
    ...rebased,
    ours: shownBranch(ours, hidden),
    theirs: guardedState(theirs, hidden, today),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      base: shown(conflict.kind, conflict.base, own),
      ours: shown(conflict.kind, conflict.ours, own),
      theirs: shown(conflict.kind, conflict.theirs, others),
    })),
  }
}
