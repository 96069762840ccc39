import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { lazy } from '../../kernel/lazy.js'
import type { Message } from '../../kernel/message.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Plan } from '../../plans/decision.js'
import type { OrganizationView } from '../../state/view.js'
import { tierEvaluator } from '../../rules/service-models/evaluated-tiers.js'
import { accountCosts } from '../../rules/unit-economics/account-costs.js'
import { noDollarRate, type NotEvaluated } from '../../rules/unit-economics/economics-line.js'
import type { AssumptionSource } from '../growth/assumption.js'
import { cheapestCuts } from './cheapest-cuts.js'
import type { CutCertificate } from './check-cuts.js'
import { leastCuts } from './least-cuts.js'
import { NO_PLAN, thresholdsPlan } from './thresholds-plan.js'
import {
  type FrontierOfFloors,
  neededFor,
  TENTHS,
  thresholdsFrontier,
} from './thresholds-frontier.js'
import { type Thresholds, thresholdsAt, tierUnder } from './thresholds-at.js'
import { thresholdNotes } from './threshold-notes.js'
import { thresholdProblem } from './threshold-problem.js'
import { tierCost } from './tier-cost.js'
import { type ExpectedGrr, expectedGrr } from './tier-grr.js'
import { type Judged, type Serving, servingOf } from './tier-serving.js'
import { type TierChanges, tierChanges } from './tier-changes.js'

/** What whoever asks assumes of a tier instead. */
interface TierAssumption {
  readonly tier: Tier
  /** GRR of its accounts, a fraction; null leaves it as it is. */
  readonly grr: number | null
  /** What one of its customers costs a year; null leaves it as it is. */
  readonly cost: MinorUnits | null
}

/** What the thresholds are to be found for. */
export interface ThresholdOptions {
  /** GRR that is to be expected at least, a fraction; null for what serving as today is expected to keep. */
  readonly leastGrr: number | null
  readonly assumptions?: readonly TierAssumption[]
}

/** Thresholds, and what serving everybody by them comes to. */
export interface ThresholdServing extends Serving {
  readonly thresholds: Thresholds
}

/** What one customer costs in a tier. */
interface CostPerCustomer {
  readonly tier: Tier
  /** The mean, if everybody were served in it. */
  readonly cost: MinorUnits
  readonly source: AssumptionSource
}

/** The cheapest thresholds that keep enough, and all that they are told by. */
export interface CheapestThresholds {
  readonly status: 'EVALUATED'
  readonly leastGrr: number
  readonly accounts: number
  readonly revenue: MinorUnits
  readonly expected: ExpectedGrr
  /** High-touch, low-touch, tech-touch. */
  readonly costs: readonly CostPerCustomer[]
  /** As everybody is served today. */
  readonly today: Serving
  /** By the thresholds in force. */
  readonly inForce: ThresholdServing
  /** By the cheapest ones; null where none keep enough. */
  readonly best: ThresholdServing | null
  /** By the cheapest of those that keep the most. */
  readonly highest: ThresholdServing
  /** No thresholds that keep enough cost less; null where none keep enough. */
  readonly bound: MinorUnits | null
  /** What the price of the floor alone proves of that. */
  readonly priceBound: MinorUnits | null
  /** What one more point of GRR costs a year where the floor is; 0 where the cheapest thresholds of all keep enough. */
  readonly pricePerPoint: MinorUnits | null
  /** What one more point of GRR keeps in a year. */
  readonly revenuePerPoint: MinorUnits
  /** What proves it, to be checked by whoever does not believe it (`checkCuts`); null where none keep enough. */
  readonly certificate: CutCertificate | null
  /** CSM seats that there are, by what they can carry. */
  readonly capacity: number
  readonly changes: TierChanges
  readonly frontier: readonly FrontierOfFloors[]
  /** Why none keep enough; null where some do. */
  readonly reason: Message | null
  /** What to know of what it rests on. */
  readonly notes: readonly Message[]
  readonly plan: Plan
}

/** A point of a fraction. */
const POINT = 0.01

/**
 * Where tiers should begin so that serving everybody costs the least and GRR is expected to be at or above a floor, with a
 * proof. Thresholds are compared with what `assignTier` compares: the larger of ACV and revenue; strategic value and
 * complexity lead above them as ever.
 *
 * @returns not evaluated when nobody pays, or dollars cannot be turned into the organization's money.
 * Source: 3-rules "Service models and tiers" and "Assignment" (a proved bound).
 */
export function cheapestTierThresholds(
  view: OrganizationView,
  { leastGrr: asked, assumptions = [] }: ThresholdOptions,
): CheapestThresholds | NotEvaluated {
  const evaluator = tierEvaluator(view)
  const costs = accountCosts(view)
  if (evaluator === null || costs === null) return noDollarRate(view)
  const cost = tierCost(view, costs, askedOf(assumptions, 'cost'))
  const grr = expectedGrr(view, askedOf(assumptions, 'grr'))
  const problem = thresholdProblem(view, evaluator, cost, grr)
  const { accounts, revenue, cuts } = problem
  if (accounts.length === 0) {
    return { status: 'NOT_EVALUATED', reason: { key: 'tierThresholds.NO_CUSTOMERS', params: {} } }
  }
  const judged: Judged = { problem, cost }
  const today = servingOf(judged, ({ served }) => served, false)
  const leastGrr = asked ?? Math.floor(today.grr * TENTHS) / TENTHS
  const needed = { ...cuts, needed: neededFor(leastGrr, revenue) }
  const answer = cheapestCuts(needed)
  const thresholds = answer && thresholdsAt(view, problem, answer.places)
  const best = thresholds && servedBy(judged, thresholds)
  const highestAt = leastCuts(cuts, { cost: 0, kept: 1 })
  const highest = servedBy(judged, thresholdsAt(view, problem, highestAt.places))
  const changes = tierChanges(problem, thresholds)
  const frontier = lazy(() => thresholdsFrontier(view, problem))
  return {
    status: 'EVALUATED',
    leastGrr,
    accounts: accounts.length,
    revenue,
    expected: grr,
    costs: costsPerCustomer(judged),
    today,
    inForce: servedBy(judged, evaluator.thresholds),
    best,
    highest,
    bound: answer?.bound ?? null,
    priceBound: answer?.priceBound ?? null,
    revenuePerPoint: Math.round(POINT * revenue),
    pricePerPoint: answer && Math.round(answer.multiplier * POINT * revenue),
    certificate: answer && { problem: needed, ...answer },
    capacity: cost.capacity,
    changes,
    get frontier() {
      return frontier()
    },
    reason: best === null ? outOfReach(leastGrr, highest, grr) : null,
    notes: thresholdNotes({ view, grr, cost }, best, changes),
    plan: thresholdsPlan(view, { leastGrr, today, best, thresholds, changes }),
  }
}

/** The plan of the cheapest thresholds; empty where there are none. */
export function cheapestThresholdsPlan(view: OrganizationView, options: ThresholdOptions): Plan {
  const answer = cheapestTierThresholds(view, options)
  return answer.status === 'EVALUATED' ? answer.plan : NO_PLAN
}

function costsPerCustomer({ problem: { costs }, cost }: Judged): readonly CostPerCustomer[] {
  return TIERS.map((tier) => {
    const whole = costs[tier].reduce((sum, each) => sum + each, 0)
    return { tier, cost: Math.round(whole / costs[tier].length), source: cost.sourceOf(tier) }
  })
}

function askedOf(
  assumptions: readonly TierAssumption[],
  field: 'cost' | 'grr',
): ReadonlyMap<Tier, number> {
  return new Map(
    assumptions.flatMap((each) => {
      const value = each[field]
      return value === null ? [] : [[each.tier, value] as const]
    }),
  )
}

function servedBy(judged: Judged, { highTouch, lowTouch }: Thresholds): ThresholdServing {
  const thresholds = { highTouch, lowTouch }
  const serving = servingOf(judged, (account) => tierUnder(thresholds, account), true)
  return { ...serving, thresholds }
}

function outOfReach(
  leastGrr: number,
  { grr: highest }: Serving,
  { assumed }: ExpectedGrr,
): Message {
  const [{ tier, grr } = { tier: TIERS[0], grr: highest }] = assumed.toSorted(
    (a, b) => b.grr - a.grr,
  )
  return { key: 'tierThresholds.OUT_OF_REACH', params: { leastGrr, highest, tier, grr } }
}
