import {
  accountCosts,
  blendedEconomics,
  type EconomicsGrouping,
  evidenceOf,
  type Locale,
  localize,
  type MinorUnits,
  type OrganizationView,
  type RangeVerdict,
  servingCostOf,
  type UnitEconomicsOptions,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { StaffCostType, toStaffCost } from '../../graphql/staff-cost.js'
import { RangeVerdictEnum } from './cost-judgement.js'
import { TechTouchInvestmentType, toTechTouchInvestment } from './tech-touch-investment.js'

/** What costs to serve are summed by. */
export const EconomicsGroupingEnum = vocabularyEnum<EconomicsGrouping>(
  'UnitEconomicsGrouping',
  'What costs to serve are summed by.',
  {
    ACCOUNT: 'One account.',
    CSM: 'The seat, or the team’s pool, that is accountable as CSM.',
    TEAM: 'The team of that seat.',
    TIER: 'How the account is served; without a tier of its own as is usual in its segment.',
    SEGMENT: 'What kind of customer the account is.',
    REGION: 'The account’s region; idle seats by those that their team serves.',
    ORGANIZATION: 'The whole organization.',
  },
)

/** Whether costs could be told. */
type EconomicsStatus = 'EVALUATED' | 'NOT_EVALUATED'

/** Whether costs could be told. */
const EconomicsStatusEnum = vocabularyEnum<EconomicsStatus>(
  'UnitEconomicsStatus',
  'Whether costs could be told.',
  {
    EVALUATED: 'They could.',
    NOT_EVALUATED: 'An exchange rate is missing: see the policy `benchmark.currencyPerUsd`.',
  },
)

@ObjectType('UnitEconomics', {
  description: 'What serving the accounts costs, in all and by group (BM “Step 1” and “Hybrid”).',
  simpleResolvers: true,
})
export class UnitEconomicsType {
  view!: OrganizationView
  groupBy!: EconomicsGrouping

  @Field(() => EconomicsStatusEnum, { description: 'Whether costs could be told.' })
  status!: EconomicsStatus

  @Field(() => String, {
    nullable: true,
    description: 'Why they could not, in the language of the request.',
  })
  reason!: string | null

  @Field(() => Money, {
    nullable: true,
    description: 'What all customers pay a year: balances, else annual contract values.',
  })
  revenue!: Money | null

  @Field(() => Money, {
    nullable: true,
    description:
      'The run rate, and what policy sets beside it: shared resources, technology, the tech-touch investment.',
  })
  cost!: Money | null

  @Field(() => Money, { nullable: true, description: 'Of it, the cost of idle seats.' })
  idle!: Money | null

  @Field(() => Money, {
    nullable: true,
    description:
      'Of the cost, leading and CS Operations, which lines bear by the load of their accounts.',
  })
  overhead!: Money | null

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'Seats in which someone’s cost is the guide’s, converted by an exchange rate.',
  })
  seatsWithoutCost!: number | null

  @Field(() => StaffCostType, {
    nullable: true,
    description: 'Run rate and budget, and what of them is assumed.',
  })
  staff!: StaffCostType | null

  @Field(() => TechTouchInvestmentType, {
    nullable: true,
    description: 'What building the tech-touch tier takes, and from how many accounts on it pays.',
  })
  techTouch!: TechTouchInvestmentType | null

  @Field(() => RatioType, { nullable: true, description: 'Cost ÷ revenue.' })
  share!: RatioType | null

  @Field(() => RangeVerdictEnum, {
    nullable: true,
    description: 'The share against the blended range of 10–25 % (BM “Hybrid”).',
  })
  verdict!: RangeVerdict | null

  @Field(() => RatioType, {
    nullable: true,
    description: 'Part of the gross margin that the cost takes.',
  })
  marginShare!: RatioType | null

  @Field(() => RatioType, {
    nullable: true,
    description: 'Gross margin − share: what is left for everything else.',
  })
  marginLeft!: RatioType | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

const unknown = {
  revenue: null,
  cost: null,
  idle: null,
  overhead: null,
  seatsWithoutCost: null,
  staff: null,
  techTouch: null,
  share: null,
  verdict: null,
  marginShare: null,
  marginLeft: null,
}

/** The costs of the whole for GraphQL; its lines are made when they are asked for. */
export function toUnitEconomics(
  view: OrganizationView,
  groupBy: EconomicsGrouping,
  locale: Locale,
): UnitEconomicsType {
  const blended = blendedEconomics(view)
  if (blended.status === 'NOT_EVALUATED') {
    const { status, reason } = blended
    const evidence = toEvidence(evidenceOf(reason, [], []), locale)
    return { ...unknown, view, groupBy, status, reason: localize(locale, reason), evidence }
  }
  const money = (amount: number) => moneyOf(amount, view.organization)
  return {
    view,
    groupBy,
    status: 'EVALUATED',
    reason: null,
    revenue: money(blended.revenue),
    cost: money(blended.cost),
    idle: money(blended.idle),
    overhead: money(blended.overhead),
    seatsWithoutCost: accountCosts(view)?.seatsWithoutCost ?? null,
    staff: toStaffCost(view.organization, blended.staff, locale),
    techTouch: toTechTouchInvestment(view, locale),
    share: toRatio(blended.share, locale),
    verdict: blended.verdict,
    marginShare: toRatio(blended.marginShare, locale),
    marginLeft: toRatio(blended.marginLeft, locale),
    evidence: toEvidence(blended.evidence, locale),
  }
}

/**
 * What an account costs a year, by its row, as its line of unit economics adds it up; null when costs
 * cannot be told.
 */
export function accountTotalCost(
  view: OrganizationView,
  { logoRetentionOf = () => null }: UnitEconomicsOptions,
): ((row: number) => MinorUnits) | null {
  const costs = accountCosts(view)
  if (costs === null) return null
  return (row) => servingCostOf({ view, costs, logoRetentionOf }, row).total
}
