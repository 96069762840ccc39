import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { leavingDay } from '../../rules/customers/leaving-day.js'
import { promotionOf } from '../../rules/service-models/assign-tier.js'
import type { TierEvaluator } from '../../rules/service-models/evaluated-tiers.js'
import {
  type TierAccount,
  tierOutcome,
  tierValue,
} from '../../rules/service-models/tier-outcome.js'
import type { CutProblem } from './cut-problem.js'
import type { TierCost } from './tier-cost.js'
import type { ExpectedGrr } from './tier-grr.js'

/** Tiers as cuts part accounts: the lowest first. */
const ASCENDING: readonly Tier[] = TIERS.toReversed()

/** One account that pays, as thresholds see it. */
export interface ThresholdAccount {
  readonly row: number
  /** What thresholds are compared with: the larger of ACV and revenue of its family, as the last evaluation saw them. */
  readonly value: MinorUnits
  /** What it pays a year. */
  readonly revenue: MinorUnits
  /** How it is served today. */
  readonly served: Tier
  /** By the tier that its value earns: the one that it has then, strategic value and complexity considered. */
  readonly tierOf: Readonly<Record<Tier, Tier>>
  /** Whether it is promoted for a time, which no threshold changes. */
  readonly isPromoted: boolean
}

/** A figure of each account, by the tier that it is served in. */
type ByTier = Readonly<Record<Tier, Float64Array>>

/** Everybody who pays, by value, and what cuts between them come to. */
export interface ThresholdProblem {
  /** By value, the least first. */
  readonly accounts: readonly ThresholdAccount[]
  /** Of each of them: what it costs a year in a tier, and what it is expected to keep paying there, whole minor units. */
  readonly costs: ByTier
  readonly kept: ByTier
  /** Of each step: its value, and where it begins among the accounts; one more for the end. */
  readonly values: readonly MinorUnits[]
  readonly begins: readonly number[]
  readonly revenue: MinorUnits
  /** What the cuts are chosen by; nothing is needed yet. */
  readonly cuts: CutProblem
}

/**
 * The accounts between which thresholds may lie. Left out is who pays nothing, and has no tier to earn, and who is known to
 * leave. An account at risk is judged as if it were not: what it is promoted to is for a time.
 */
export function thresholdProblem(
  view: OrganizationView,
  evaluator: TierEvaluator,
  cost: TierCost,
  grr: ExpectedGrr,
): ThresholdProblem {
  const accounts = accountsOf(view, evaluator)
  const values: MinorUnits[] = []
  const begins: number[] = []
  for (const [at, { value }] of accounts.entries()) {
    if (values.at(-1) === value) continue
    values.push(value)
    begins.push(at)
  }
  begins.push(accounts.length)
  const steps = values.length
  const costs = byTier((tier) => accounts.map(({ row }) => cost.of(row, tier)))
  const kept = byTier((tier) =>
    accounts.map(({ row, revenue }) =>
      Math.round(revenue * grr.of(tier, view.accounts.segment(row))),
    ),
  )
  const sums = (of: ByTier) =>
    ASCENDING.map((band) => {
      const sum = new Float64Array(steps + 1)
      for (let step = 0; step < steps; step += 1) {
        let added = 0
        for (let at = begins[step]!; at < begins[step + 1]!; at += 1) {
          added += of[accounts[at]!.tierOf[band]][at]!
        }
        sum[step + 1] = sum[step]! + added
      }
      return sum
    })
  const cutCosts = sums(costs)
  addFounding(accounts, begins, cutCosts[0]!, cost.founding)
  return {
    accounts,
    costs,
    kept,
    values,
    begins,
    revenue: accounts.reduce((sum, { revenue }) => sum + revenue, 0),
    cuts: { steps, costs: cutCosts, kept: sums(kept), needed: 0 },
  }
}

function byTier(of: (tier: Tier) => readonly number[]): ByTier {
  return {
    HIGH_TOUCH: Float64Array.from(of('HIGH_TOUCH')),
    LOW_TOUCH: Float64Array.from(of('LOW_TOUCH')),
    TECH_TOUCH: Float64Array.from(of('TECH_TOUCH')),
  }
}

/** The lowest tier holds the first steps, so that its founding is paid with the first account that is served in it. */
function addFounding(
  accounts: readonly ThresholdAccount[],
  begins: readonly number[],
  costs: Float64Array,
  founding: MinorUnits,
): void {
  const first = accounts.findIndex(({ tierOf }) => tierOf.TECH_TOUCH === 'TECH_TOUCH')
  if (first === -1 || founding === 0) return
  for (const [step, begin] of begins.entries()) if (begin > first) costs[step]! += founding
}

function accountsOf(
  view: OrganizationView,
  { of, thresholds }: TierEvaluator,
): readonly ThresholdAccount[] {
  const customers = customersOf(view)
  const tiersOf = tiersWhere()
  return Array.from(customers.rows)
    .filter((row) => leavingDay(view, row) === null)
    .map((row) => {
      const { account, served, outcome } = of(row)
      return {
        row,
        value: tierValue(account),
        revenue: customers.revenueOf(row),
        served,
        tierOf: tiersOf(account),
        isPromoted: promotionOf(outcome, thresholds) !== null,
      }
    })
    .toSorted((a, b) => a.value - b.value || a.row - b.row)
}

const EARNING = {
  HIGH_TOUCH: { highTouch: 0, lowTouch: 0 },
  LOW_TOUCH: { highTouch: Infinity, lowTouch: 0 },
  TECH_TOUCH: { highTouch: Infinity, lowTouch: Infinity },
} as const satisfies Readonly<Record<Tier, object>>

/** By what an account's value earns, the tier that it has; many are alike in all else that counts. */
function tiersWhere(): (account: TierAccount) => ThresholdAccount['tierOf'] {
  const known = new Map<string, ThresholdAccount['tierOf']>()
  return (account) => {
    const key = `${account.strategic} ${account.complexity}`
    const tiers = known.get(key) ?? {
      HIGH_TOUCH: tierWhere(account, 'HIGH_TOUCH'),
      LOW_TOUCH: tierWhere(account, 'LOW_TOUCH'),
      TECH_TOUCH: tierWhere(account, 'TECH_TOUCH'),
    }
    known.set(key, tiers)
    return tiers
  }
}

/** The tier that an account has whose value earns one, by the rule of tiers itself. */
function tierWhere(account: TierAccount, earned: Tier): Tier {
  const thresholds = {
    ...EARNING[earned],
    atRiskShare: Infinity,
    promotionDays: 0,
    hysteresis: 0,
    figures: [],
  }
  const nobodyAtRisk = { asOf: 0, evaluatedOn: 0, atRisk: null, previous: null }
  return tierOutcome(account, thresholds, nobodyAtRisk).tier
}
