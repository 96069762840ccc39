import type { Tier } from '../../entities/vocabularies.js'
import { type CalendarDate, type Day, formatDay } from '../../kernel/days.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { noDollarRate, type NotEvaluated } from '../unit-economics/economics-line.js'
import {
  type TierAccount,
  type TierOutcome,
  tierOutcome,
  type TierReasonCode,
  type TierState,
  type TierStep,
  tierValue,
} from './tier-outcome.js'
import { type TierThresholds, tierThresholds } from './tier-thresholds.js'

/** One reason of a tier, in words. */
export interface TierReason {
  readonly code: TierReasonCode
  /** The tier after it. */
  readonly tier: Tier
  readonly message: Message
}

/** The tier that an account is to have. */
interface TierAssignment {
  readonly status: 'ASSIGNED'
  readonly tier: Tier
  /** In the order in which the rules look; the last one decides. */
  readonly reasons: readonly TierReason[]
  /** When a promotion for being at risk ends; null when there is none. */
  readonly promotedUntil: CalendarDate | null
  /** The tier that the account has without that promotion. */
  readonly earned: Tier
  /** What the next evaluation is to be told. */
  readonly state: TierState
  readonly evidence: Evidence
}

/** A step of an outcome in words. */
function tierWords(
  { code, tier }: TierStep,
  account: TierAccount,
  { pending, promotedOn }: TierOutcome,
  thresholds: TierThresholds,
  currency: string,
): Message {
  const { highTouch, lowTouch, promotionDays, hysteresis } = thresholds
  const value = tierValue(account)
  const basis = value > account.acv ? 'REVENUE' : 'ACV'
  switch (code) {
    case 'ACV': {
      const threshold = tier === 'HIGH_TOUCH' ? highTouch : lowTouch
      const key = tier === 'TECH_TOUCH' ? 'TIER_ACV_BELOW' : 'TIER_ACV'
      return { key: `serviceModels.${key}`, params: { tier, basis, value, threshold, currency } }
    }
    case 'STRATEGIC':
      return { key: 'serviceModels.TIER_STRATEGIC', params: { tier } }
    case 'COMPLEXITY':
      return { key: 'serviceModels.TIER_COMPLEXITY', params: { tier } }
    case 'AT_RISK': {
      const until = formatDay((promotedOn ?? 0) + promotionDays)
      return { key: 'serviceModels.TIER_AT_RISK', params: { tier, until } }
    }
    case 'PROMOTION_OVER': {
      const on = formatDay((promotedOn ?? 0) + promotionDays)
      return { key: 'serviceModels.TIER_PROMOTION_OVER', params: { tier, on } }
    }
    case 'WAITS':
      return {
        key: 'serviceModels.TIER_WAITS',
        params: { tier, basis, next: pending?.tier ?? tier, limit: hysteresis },
      }
    case 'WAITED':
      return { key: 'serviceModels.TIER_WAITED', params: { tier } }
  }
}

/** What a tier is assigned under. */
export interface TierContext {
  /** Gives the policies, the currency and the day of the evaluation. */
  readonly view: OrganizationView
  /** Null when health is not known: then nobody is promoted. */
  readonly atRisk: boolean | null
  /** What the last evaluation left behind; null at the first: then nothing waits. */
  readonly previous: TierState | null
  /** The day of the evaluation; left out, the view's. */
  readonly evaluatedOn?: Day
}

/**
 * The tier that an account is to have:
 *
 * 1. the larger of its ACV and its revenue against 100K and 10K (policy);
 * 2. strategic value gives high-touch whatever that is;
 * 3. high complexity raises the tier by one;
 * 4. an account at risk below the high-touch threshold and at half of it or more is promoted to
 *    high-touch for 90 days from the day that first sees the risk, even if it passes, and once for each
 *    risk; for how many there is room, `tierMovements` tells;
 * 5. a move that the value would not make on the other side of a threshold less than 10 % away waits
 *    until another day's evaluation sees the same. A promotion, and its end, do not wait.
 *
 * @returns the tier with its reasons in that order, and the state to give to the next evaluation; not
 *   evaluated when dollars cannot be turned into the organization's money.
 * Source: BM "Hybrid"; 3-rules "Service models and tiers".
 */
export function assignTier(
  account: TierAccount,
  { view, atRisk, previous, evaluatedOn = view.day }: TierContext,
): TierAssignment | NotEvaluated {
  const thresholds = tierThresholds(view)
  if (thresholds === null) return noDollarRate(view)
  const circumstances = { asOf: view.day, evaluatedOn, atRisk, previous }
  const outcome = tierOutcome(account, thresholds, circumstances)
  return tierAssignment(account, { view, atRisk, previous }, thresholds, outcome)
}

/** A promotion for being at risk: when it ends, and the tier that the account has without it. */
interface TierPromotion {
  readonly until: CalendarDate
  readonly earned: Tier
}

/** The promotion of an outcome; null when there is none. */
export function promotionOf(
  { tier, steps, promotedOn }: TierOutcome,
  { promotionDays }: TierThresholds,
): TierPromotion | null {
  const step = steps.findIndex(({ code }) => code === 'AT_RISK')
  if (step === -1 || promotedOn === null) return null
  return { until: formatDay(promotedOn + promotionDays), earned: steps[step - 1]?.tier ?? tier }
}

/** An outcome with its words. */
export function tierAssignment(
  account: TierAccount,
  { view, atRisk, previous }: TierContext,
  thresholds: TierThresholds,
  outcome: TierOutcome,
): TierAssignment {
  const { tier, steps, pending, promotedOn } = outcome
  const { currency } = view.organization
  const promotion = promotionOf(outcome, thresholds)
  const promotedUntil = promotion?.until ?? null
  const reasons = steps.map((step) => ({
    ...step,
    message: tierWords(step, account, outcome, thresholds, currency),
  }))
  const decisive = reasons.at(-1)
  return {
    status: 'ASSIGNED',
    tier,
    reasons,
    promotedUntil,
    earned: promotion?.earned ?? tier,
    state: { tier, pending, promotedOn },
    evidence: evidenceOf(
      decisive?.message ?? { key: 'serviceModels.TIER_WAITED', params: { tier } },
      [
        ['acv', account.acv, 'MINOR_UNITS'],
        ['revenue', account.revenue, 'MINOR_UNITS'],
        ['strategic', String(account.strategic), 'TEXT'],
        ['complexity', account.complexity, 'TEXT'],
        ['atRisk', atRisk === null ? null : String(atRisk), 'TEXT'],
        ['previousTier', previous?.tier ?? null, 'TEXT'],
        ['pendingSince', pending === null ? null : formatDay(pending.since), 'DATE'],
        ['promotedUntil', promotedUntil, 'DATE'],
      ],
      thresholds.figures,
    ),
  }
}
