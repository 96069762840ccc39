import { decide } from '../../plans/decide.js'
import {
  type CheapestThresholds,
  cheapestTierThresholds,
  type ThresholdOptions,
} from '../../planner/tier-thresholds/cheapest-thresholds.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'

/** Cents of so many dollars. */
export const dollars = (amount: number): number => amount * 100

/** The cheapest thresholds of a view in which there is an answer. */
export function askedThresholds(
  view: OrganizationView,
  options: Partial<ThresholdOptions> = {},
): CheapestThresholds {
  const answer = cheapestTierThresholds(view, { leastGrr: null, ...options })
  if (answer.status === 'NOT_EVALUATED') throw new Error(answer.reason.key)
  return answer
}

/** The view once the plan of an answer is applied. */
export function withThresholds(
  view: OrganizationView,
  { plan }: CheapestThresholds,
): OrganizationView {
  const decided = decide(view.state, plan.changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return viewAt(decided.value.state, view.day)
}
