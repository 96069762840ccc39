import type { NumberBenchmarkKey, RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { exceeds, reaches, wholeFrom } from '../../kernel/near.js'
import type { FigureUsed } from '../evidence/evidence.js'
import type { Figures } from '../evidence/figures.js'
import { type Ratio, ratioOf, type RatioReason } from '../evidence/ratio.js'
import {
  type CostAdjustment,
  type CostJudgement,
  type CostVerdict,
  rangeVerdict,
} from './cost-judgement.js'
import { lifetimeOf } from './lifetime-of.js'
import type { JudgementParams } from './messages/params.js'

/** How much of the gross margin a cost takes: `share ÷ gross margin`, or null with the reason. */
export function marginShare(share: Ratio, grossMargin: number | null): Ratio {
  if (share.value === null) return share
  if (grossMargin === null) return { value: null, reason: reason('NO_MARGIN') }
  return ratioOf(share.value, grossMargin, reason('ZERO_MARGIN'))
}

/** What a cost leaves of the gross margin: `gross margin − share`, or null with the reason. */
export function marginLeft(share: Ratio, grossMargin: number | null): Ratio {
  if (share.value === null) return share
  if (grossMargin === null) return { value: null, reason: reason('NO_MARGIN') }
  return { value: grossMargin - share.value, reason: null }
}

/** A cost and what it is judged by. */
export interface CostCase {
  readonly cost: MinorUnits
  /** What is paid a year; in a calculation the ACV. */
  readonly revenue: MinorUnits
  /** Gross revenue retention a year, 0–1; null when it is not known. */
  readonly retention: number | null
  /** Gross margin, or the margin aimed at, 0–1; null when it is not known. */
  readonly grossMargin: number | null
  /** Whose model's multiple to show; null for mixed accounts. */
  readonly tier: Tier | null
  /** Accounts whose people's cost carries no verdict (the guide's, converted by an exchange rate). */
  readonly accountsWithoutCost: number
  /** All accounts, and those that nobody serves; left out where a cost is no one's in particular. */
  readonly accounts?: number
  readonly accountsUnserved?: number
}

const SHARES = [
  'policy.unitEconomics.light',
  'policy.unitEconomics.comfortable',
  'policy.unitEconomics.viable',
] as const satisfies readonly NumberBenchmarkKey[]
const MULTIPLES = {
  HIGH_TOUCH: 'serviceModel.highTouch.acvMultiple',
  LOW_TOUCH: 'serviceModel.lowTouch.acvMultiple',
  TECH_TOUCH: 'serviceModel.techTouch.acvMultiple',
} as const satisfies Readonly<Record<Tier, RangeBenchmarkKey>>
const MARGIN = 'policy.unitEconomics.marginShare'

const reason = (
  key: 'NO_REVENUE' | 'NO_COST' | 'NO_LIMIT' | 'NO_MARGIN' | 'ZERO_MARGIN',
): RatioReason => ({
  key: `unitEconomics.REASON_${key}`,
  params: {},
})

/**
 * Judges a cost to serve, policies included.
 *
 * - By the share: [0, 5) % LIGHT, [5, 10] COMFORTABLE, (10, 15] VIABLE, above TOO_EXPENSIVE (policy; the
 *   cut at 10 % is ours). The largest viable share comes first: a policy that sets it below the others
 *   means it.
 * - Softened by retention: TOO_EXPENSIVE becomes VIABLE where retention is exceptional (that of
 *   high-touch, 95 %) and the share adjusted for the longer lifetime is viable.
 * - Hardened by margin: TOO_EXPENSIVE where the cost takes half of the gross margin or more, whatever
 *   the share. (Both of the guide's examples are exactly half: 10 % of a margin of 20 %, 20 % of 40 %.)
 * - UNSERVED where nobody serves any of the accounts, and where the share is light because nobody serves
 *   some of them.
 * - No verdict on a cost that rests on the guide's figures converted by an exchange rate.
 *
 * Source: BM "Step 1: unit economics" and "Common mistakes"; 3-rules "Unit economics".
 */
export function judgeCost(figures: Figures, given: CostCase): CostJudgement {
  const { cost, revenue, retention, grossMargin, tier, accountsWithoutCost } = given
  const share = ratioOf(cost, revenue, reason('NO_REVENUE'))
  const lifetime = lifetimeOf(figures, retention)
  const takesOfMargin = marginShare(share, grossMargin)
  const adjusted = times(share, lifetime.factor)
  const verdictOfShare = share.value === null ? null : byShare(figures, share.value)
  const { verdict, adjustment } = adjust(figures, verdictOfShare, given, adjusted, takesOfMargin)
  const told = accountsWithoutCost === 0
  const multiple = ratioOf(revenue, cost, reason('NO_COST'))
  const viable = figures.number('policy.unitEconomics.viable')
  const margin = grossMargin === null ? null : revenue * grossMargin
  return {
    share,
    verdictOfShare,
    verdict: told ? verdict : null,
    verdictReason: told
      ? share.reason
      : {
          key: 'unitEconomics.REASON_COST_ASSUMED',
          params: { accounts: accountsWithoutCost },
        },
    adjustment: told ? adjustment : null,
    retentionAdjustedShare: adjusted,
    lifetimeYears: lifetime.years,
    lifetimeMarginShare:
      margin === null
        ? { value: null, reason: reason('NO_MARGIN') }
        : lifetime.years.value === null
          ? lifetime.years
          : ratioOf(cost, margin * lifetime.years.value, reason('ZERO_MARGIN')),
    marginShare: takesOfMargin,
    multiple,
    multipleVerdict:
      tier === null || multiple.value === null
        ? null
        : rangeVerdict(multiple.value, figures.range(MULTIPLES[tier])),
    breakEvenAcv:
      viable > 0
        ? { value: wholeFrom(cost / viable), reason: null }
        : { value: null, reason: reason('NO_LIMIT') },
  }
}

/** The figures that such a judgement rests on. */
export function judgementFigures(
  { used }: Figures,
  { retention, grossMargin, tier }: Pick<CostCase, 'retention' | 'grossMargin' | 'tier'>,
): readonly FigureUsed[] {
  return [
    ...SHARES.map((key) => used(key)),
    ...(retention === null ? [] : [used('retention.best.grr'), used('serviceModel.highTouch.grr')]),
    ...(grossMargin === null ? [] : [used(MARGIN)]),
    ...(tier === null ? [] : [used(MULTIPLES[tier])]),
  ]
}

/** Where the verdicts on a cost's share of the revenue begin and end. */
export function shareLimits({ number }: Pick<Figures, 'number'>): readonly number[] {
  return SHARES.map(number)
}

function byShare({ number }: Figures, share: number): CostVerdict {
  const [light, comfortable, viable] = SHARES
  if (exceeds(share, number(viable))) return 'TOO_EXPENSIVE'
  if (!reaches(share, number(light))) return 'LIGHT'
  return exceeds(share, number(comfortable)) ? 'VIABLE' : 'COMFORTABLE'
}

function times(ratio: Ratio, factor: Ratio): Ratio {
  if (ratio.value === null) return ratio
  return factor.value === null ? factor : { value: ratio.value * factor.value, reason: null }
}

function adjust(
  { number, range }: Figures,
  verdictOfShare: CostVerdict | null,
  { cost, retention, grossMargin, accounts = 0, accountsUnserved = 0 }: CostCase,
  adjusted: Ratio,
  takesOfMargin: Ratio,
): { readonly verdict: CostVerdict | null; readonly adjustment: CostAdjustment | null } {
  if (verdictOfShare === null) return { verdict: null, adjustment: null }
  const empty =
    accountsUnserved > 0 && (accountsUnserved === accounts || verdictOfShare === 'LIGHT')
  if (empty) return { verdict: 'UNSERVED', adjustment: null }
  const squeezed =
    (grossMargin === 0 && cost > 0) ||
    (takesOfMargin.value !== null && reaches(takesOfMargin.value, number(MARGIN)))
  const tooExpensive = verdictOfShare === 'TOO_EXPENSIVE'
  if (squeezed) return { verdict: 'TOO_EXPENSIVE', adjustment: tooExpensive ? null : 'HARDENED' }
  const stays =
    retention !== null &&
    reaches(retention, range('serviceModel.highTouch.grr').lower) &&
    adjusted.value !== null &&
    !exceeds(adjusted.value, number('policy.unitEconomics.viable'))
  return tooExpensive && stays
    ? { verdict: 'VIABLE', adjustment: 'SOFTENED' }
    : { verdict: verdictOfShare, adjustment: null }
}

/** What the messages are told of a judged cost. */
export function judgementParams(
  { number, range }: Pick<Figures, 'number' | 'range'>,
  { cost, revenue, retention, grossMargin, accountsWithoutCost, accountsUnserved = 0 }: CostCase,
  { share, verdict, adjustment, marginShare }: CostJudgement,
  currency: string,
): JudgementParams {
  return {
    cost,
    revenue,
    currency,
    share: share.value,
    verdict,
    adjustment,
    retention,
    grossMargin,
    marginShare: marginShare.value,
    limits: {
      shares: shareLimits({ number }),
      margin: number(MARGIN),
      retention: range('serviceModel.highTouch.grr').lower,
    },
    accountsWithoutCost,
    accountsUnserved,
  }
}
