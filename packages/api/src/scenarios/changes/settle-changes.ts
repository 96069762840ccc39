import {
  type Change,
  type Decision,
  groupBy,
  type OrganizationState,
  type Problem,
} from '@postscale/domain'
import type pg from 'pg'
import { decidePlan } from '../../plans/decide-plan.js'

/** What the changes of a scenario come to on a state. Those that do not apply stay, with the reasons. */
interface Settled {
  /** Of the changes that apply; its places are theirs among all. */
  readonly decision: Decision
  /** Why the others do not, by their places. */
  readonly refused: ReadonlyMap<number, readonly Problem[]>
}

/**
 * Decides the changes of a scenario on a state. What is refused is left out and the rest decided again, until the
 * rest is accepted: a change that leans on one that is left out is left out too.
 */
export async function settleChanges(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  changes: readonly Change[],
): Promise<Settled> {
  const refused = new Map<number, readonly Problem[]>()
  for (;;) {
    const places = [...changes.keys()].filter((place) => !refused.has(place))
    const left = places.map((place) => changes[place]!)
    // What a branch makes is recorded in no revision of the organization; its facts are those of its base.
    const decided = await decidePlan(client, state, left, state.revision)
    if (decided.ok) return { decision: placed(decided.value, places), refused }
    const blamed = groupBy(decided.error, ({ changeIndex }) => changeIndex ?? left.length - 1)
    for (const [index, problems] of blamed) {
      const place = places[index]!
      refused.set(
        place,
        problems.map((problem) => ({ ...problem, changeIndex: place })),
      )
    }
  }
}

function placed(decision: Decision, places: readonly number[]): Decision {
  const { changedBy, subjects } = decision
  return {
    ...decision,
    changedBy: changedBy.map((at) => ({ ...at, changeIndex: places[at.changeIndex]! })),
    subjects: subjects.map((each) => ({ ...each, changeIndex: places[each.changeIndex]! })),
  }
}
