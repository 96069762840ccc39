import type { AccountFields } from '../../entities/account.js'
import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { TierThresholds } from './tier-thresholds.js'

/** A crossing of a threshold that was seen once and waits to be seen again. */
interface PendingTier {
  readonly tier: Tier
  /** The evaluation that saw it first. */
  readonly since: Day
}

/** What the last evaluation left behind; the caller keeps it. */
export interface TierState {
  /** Null when the account has never had a tier. */
  readonly tier: Tier | null
  readonly pending: PendingTier | null
  /**
   * The day on which the account was promoted for being at risk; kept after the promotion is over for
   * as long as the risk lasts, so that one risk promotes once.
   */
  readonly promotedOn: Day | null
}

/** What an account's tier is decided by. */
export interface TierAccount extends Pick<AccountFields, 'acv' | 'strategic' | 'complexity'> {
  /** What it pays a year by the recorded movements; null where there are none. */
  readonly revenue: MinorUnits | null
}

/** What the thresholds are compared with: the larger of ACV and revenue, since growth moves up. */
export function tierValue({ acv, revenue }: TierAccount): MinorUnits {
  return Math.max(acv, revenue ?? 0)
}

/** Why a tier is what it is, in the order in which the rules look. */
const TIER_REASONS = [
  'ACV',
  'STRATEGIC',
  'COMPLEXITY',
  'AT_RISK',
  'PROMOTION_OVER',
  'WAITS',
  'WAITED',
] as const

export type TierReasonCode = (typeof TIER_REASONS)[number]

/** One rule that had something to say, and the tier after it. */
export interface TierStep {
  readonly code: TierReasonCode
  readonly tier: Tier
}

/** A decided tier without its words. */
export interface TierOutcome {
  readonly tier: Tier
  readonly steps: readonly TierStep[]
  readonly pending: PendingTier | null
  readonly promotedOn: Day | null
}

/** The circumstances of one evaluation. */
interface TierCircumstances {
  readonly asOf: Day
  /** The evaluation that sees the account; a promotion runs by `asOf`. */
  readonly evaluatedOn: Day
  /** Null when health is not known: then nobody is promoted. */
  readonly atRisk: boolean | null
  readonly previous: TierState | null
}

/** The rules of `assignTier`, bare of words so that a whole base is evaluated quickly. */
export function tierOutcome(
  account: TierAccount,
  thresholds: TierThresholds,
  { asOf, evaluatedOn, atRisk, previous }: TierCircumstances,
): TierOutcome {
  const before = previous?.promotedOn ?? null
  const over = before !== null && asOf >= before + thresholds.promotionDays
  const promoting = before === null ? atRisk === true : !over
  const steps = climb(account, thresholds, promoting)
  const promoted = steps.some(({ code }) => code === 'AT_RISK')
  const promotedOn = promoted ? (before ?? asOf) : over && atRisk !== false ? before : null
  const tier = last(steps)
  if (over && atRisk === true && last(climb(account, thresholds, true)) !== tier) {
    steps.push({ code: 'PROMOTION_OVER', tier })
  }

  const from = previous?.tier ?? null
  // The end of a promotion is no crossing of a threshold.
  const ended = before !== null && !promoted
  if (from === null || from === tier || ended || !isNear(account, thresholds, promoting, from)) {
    return { tier, steps, pending: null, promotedOn }
  }
  const seen = previous?.pending?.tier === tier ? previous.pending.since : null
  if (seen !== null && seen < evaluatedOn) {
    steps.push({ code: 'WAITED', tier })
    return { tier, steps, pending: null, promotedOn }
  }
  steps.push({ code: 'WAITS', tier: from })
  return { tier: from, steps, pending: { tier, since: seen ?? evaluatedOn }, promotedOn }
}

/** The steps from the value's tier upwards. */
function climb(
  account: TierAccount,
  { highTouch, lowTouch, atRiskShare }: TierThresholds,
  promoting: boolean,
): TierStep[] {
  const { strategic, complexity } = account
  const value = tierValue(account)
  let tier: Tier =
    value >= highTouch ? 'HIGH_TOUCH' : value >= lowTouch ? 'LOW_TOUCH' : 'TECH_TOUCH'
  const steps: TierStep[] = [{ code: 'ACV', tier }]
  const raise = (code: TierReasonCode, to: Tier): void => {
    tier = to
    steps.push({ code, tier })
  }
  if (strategic && tier !== 'HIGH_TOUCH') raise('STRATEGIC', 'HIGH_TOUCH')
  if (complexity === 'HIGH' && tier !== 'HIGH_TOUCH') raise('COMPLEXITY', above(tier))
  if (promoting && tier !== 'HIGH_TOUCH' && value >= atRiskShare * highTouch) {
    raise('AT_RISK', 'HIGH_TOUCH')
  }
  return steps
}

/** Whether the account would still have the tier it had, were its value on the near threshold's other side. */
function isNear(
  account: TierAccount,
  thresholds: TierThresholds,
  promoting: boolean,
  from: Tier,
): boolean {
  const value = tierValue(account)
  return [thresholds.highTouch, thresholds.lowTouch].some((threshold) => {
    if (Math.abs(value - threshold) >= thresholds.hysteresis * threshold) return false
    const otherSide = value >= threshold ? threshold - 1 : threshold
    const there = { ...account, acv: otherSide, revenue: null }
    return last(climb(there, thresholds, promoting)) === from
  })
}

function above(tier: Tier): Tier {
  return TIERS[Math.max(0, TIERS.indexOf(tier) - 1)] ?? tier
}

function last(steps: readonly TierStep[]): Tier {
  // The first step, by ACV, is always there.
  return steps.at(-1)?.tier ?? 'TECH_TOUCH'
}
