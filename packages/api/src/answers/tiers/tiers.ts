import {
  customersOf,
  type Locale,
  type OrganizationView,
  ratioOf,
  servedTier,
  type Tier,
  TIERS,
  tierThresholds,
} from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { notEvaluated } from './tier-assignment.js'
import { tierEvidence } from './tier-movements.js'
import type { EvaluatedTiers } from './tier.service.js'

@ObjectType('TierLine', {
  description: 'The accounts of one tier that pay (BM “Hybrid”).',
  simpleResolvers: true,
})
class TierLineType {
  @Field(() => TierEnum, {
    description: 'The tier; accounts without one stand in that of their segment.',
  })
  tier!: Tier

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that are served so.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Those of them that have no tier of their own and follow their segment.',
  })
  bySegment!: number

  @Field(() => Money, { description: 'What they pay a year: balances, else ACV.' })
  revenue!: Money

  @Field(() => RatioType, { description: 'Part of all revenue, 0–1.' })
  revenueShare!: RatioType

  @Field(() => Int, {
    nullable: true,
    description: 'Accounts after the movements; null when tiers could not be evaluated.',
  })
  accountsAfter!: number | null
}

@ObjectType('Tiers', {
  description: 'How the accounts that pay lie in the tiers, and what parts them (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TiersType {
  @Field(() => [TierLineType], { description: 'High-touch, low-touch, tech-touch.' })
  lines!: TierLineType[]

  @Field(() => Money, {
    nullable: true,
    description: 'ACV or revenue, the larger, that earns high-touch; null when not evaluated.',
  })
  highTouchFrom!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'ACV or revenue, the larger, that earns low-touch; null when not evaluated.',
  })
  lowTouchFrom!: Money | null

  @Field(() => String, {
    nullable: true,
    description: 'Why tiers could not be evaluated, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** How the accounts lie in the tiers, for GraphQL. */
export function toTiers(
  view: OrganizationView,
  evaluated: EvaluatedTiers,
  locale: Locale,
): TiersType {
  const thresholds = tierThresholds(view)
  const { organization } = view
  return {
    lines: linesOf(view, evaluated, locale),
    highTouchFrom: moneyOf(thresholds?.highTouch ?? null, organization),
    lowTouchFrom: moneyOf(thresholds?.lowTouch ?? null, organization),
    ...(evaluated.status === 'NOT_EVALUATED'
      ? notEvaluated(evaluated.reason, locale)
      : { reason: null, evidence: tierEvidence(view, evaluated, locale) }),
  }
}

interface TierSums {
  readonly sums: Readonly<Record<Tier, TierSum>>
  /** What all pay a year. */
  readonly total: number
}

interface TierSum {
  accounts: number
  bySegment: number
  revenue: number
  /** Accounts that come by the movements, less those that go. */
  moved: number
}

const known = new WeakMap<EvaluatedTiers, TierSums>()

/** In one pass over the accounts, and once for an evaluation, which is of one view. */
function sumsOf(view: OrganizationView, evaluated: EvaluatedTiers): TierSums {
  const before = known.get(evaluated)
  if (before !== undefined) return before
  const { accounts } = view
  const customers = customersOf(view)
  const sums = tally((): TierSum => ({ accounts: 0, bySegment: 0, revenue: 0, moved: 0 }))
  let total = 0
  for (const row of customers.rows) {
    const tier = accounts.tier(row)
    const sum = sums[servedTier(tier, accounts.segment(row))]
    const revenue = customers.revenueOf(row)
    sum.accounts += 1
    sum.bySegment += Number(tier === null)
    sum.revenue += revenue
    total += revenue
  }
  if (evaluated.status === 'EVALUATED') {
    for (const { from, to } of evaluated.movements) {
      sums[from].moved -= 1
      sums[to].moved += 1
    }
  }
  const made = { sums, total }
  known.set(evaluated, made)
  return made
}

function linesOf(
  view: OrganizationView,
  evaluated: EvaluatedTiers,
  locale: Locale,
): TierLineType[] {
  const { sums, total } = sumsOf(view, evaluated)
  const { organization } = view
  return TIERS.map((tier) => ({
    tier,
    accounts: sums[tier].accounts,
    bySegment: sums[tier].bySegment,
    revenue: moneyOf(sums[tier].revenue, organization),
    revenueShare: toRatio(
      ratioOf(sums[tier].revenue, total, { key: 'unitEconomics.REASON_NO_REVENUE', params: {} }),
      locale,
    ),
    accountsAfter: evaluated.status === 'EVALUATED' ? sums[tier].accounts + sums[tier].moved : null,
  }))
}

function tally<T>(make: () => T): Record<Tier, T> {
  return { HIGH_TOUCH: make(), LOW_TOUCH: make(), TECH_TOUCH: make() }
}
