import type {
  EconomicsGrouping,
  EconomicsLine,
  Locale,
  OrganizationView,
  Tier,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { CostJudgementType, toCostJudgement } from './cost-judgement.js'
import { EconomicsGroupingEnum } from './unit-economics.js'

@ObjectType('ServingCost', {
  description: 'What serving costs a year (BM “Step 1”).',
  simpleResolvers: true,
})
class ServingCostType {
  @Field(() => Money, {
    description:
      'The covering seats’ people, by the accounts’ share of each seat’s load; implementation apart.',
  })
  people!: Money

  @Field(() => Money, { description: 'Leading and CS Operations, by the accounts’ load.' })
  overhead!: Money

  @Field(() => Money, {
    description:
      'Shared resources, by policy; only the parts (`policy.cost.shared.part.*`) that no seat of the organization does.',
  })
  shared!: Money

  @Field(() => Money, { description: 'Technology, by policy.' })
  technology!: Money

  @Field(() => Money, {
    description: 'The part of the tech-touch tier’s investment that no seat works off.',
  })
  investment!: Money

  @Field(() => Money, {
    description: 'The year’s part of what onboarding took once, spread over the accounts’ life.',
  })
  onboarding!: Money

  @Field(() => Money, { description: 'The sum of the six.' })
  total!: Money
}

@ObjectType('OnboardingCost', {
  description: 'What onboarding takes, which is paid once, beside the yearly verdict.',
  simpleResolvers: true,
})
class OnboardingCostType {
  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose onboarding a year still pays a part of.',
  })
  accounts!: number

  @Field(() => Money, {
    description:
      'What onboarding them took, once: a specialist’s year ÷ `policy.implementation.throughput`, by weight and complexity.',
  })
  once!: Money

  @Field(() => Money, {
    description:
      'What the implementation seats that work for the accounts today cost a year, as they run; in the run rate, not in the cost.',
  })
  running!: Money

  @Field(() => RatioType, {
    description: 'Their first year: (yearly cost without onboarding + once) ÷ revenue.',
  })
  firstYearShare!: RatioType

  @Field(() => RatioType, {
    description: 'Months: once ÷ ((revenue × gross margin − yearly cost without onboarding) ÷ 12).',
  })
  monthsToRecover!: RatioType
}

@ObjectType('UnitEconomicsLine', {
  implements: Grouped,
  description: 'What a group of accounts costs, and what that means (BM “Step 1”).',
  simpleResolvers: true,
})
export class EconomicsLineType extends Grouped {
  @Field(() => EconomicsGroupingEnum, { description: 'What is summed by.' })
  groupBy!: EconomicsGrouping

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year: balances, else ACV.' })
  revenue!: Money

  @Field(() => ServingCostType, { description: 'What they cost a year.' })
  cost!: ServingCostType

  @Field(() => OnboardingCostType, { description: 'Onboarding, which is paid once.' })
  onboarding!: OnboardingCostType

  @Field(() => Money, {
    nullable: true,
    description: 'Cost ÷ accounts, rounded; null without accounts.',
  })
  costPerAccount!: Money | null

  @Field(() => Money, {
    description: 'Of the people’s cost, what pays for capacity that nothing fills.',
  })
  spare!: Money

  @Field(() => Money, {
    description: 'Cost of seats that cover accounts by their role and have none; not in the cost.',
  })
  idle!: Money

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier that all of them are served as; null when mixed or none.',
  })
  tier!: Tier | null

  @Field(() => NonNegativeIntScalar, {
    description:
      'Accounts covered by someone whose cost is the guide’s, converted by an exchange rate: no verdict.',
  })
  accountsWithoutCost!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that nobody serves as their CSM, nor a tech-touch tier instead.',
  })
  accountsUnserved!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'The gross margin that they are judged by, 0–1: `policy.grossMargin.*` by segment, else the organization’s; null when it is not known.',
  })
  grossMargin!: number | null

  @Field(() => CostJudgementType, { description: 'What the cost means.' })
  judgement!: CostJudgementType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A line of unit economics for GraphQL. */
export function toEconomicsLine(
  view: OrganizationView,
  line: EconomicsLine,
  locale: Locale,
): EconomicsLineType {
  const { accounts, revenue, cost, onboarding, costPerAccount, spare, idle, judgement } = line
  const money = (amount: number) => moneyOf(amount, view.organization)
  const { value: each } = costPerAccount
  return {
    ...toGrouped(view, line, locale),
    groupBy: line.by,
    accounts,
    revenue: money(revenue),
    cost: {
      people: money(cost.people),
      overhead: money(cost.overhead),
      shared: money(cost.shared),
      technology: money(cost.technology),
      investment: money(cost.investment),
      onboarding: money(cost.onboarding),
      total: money(cost.total),
    },
    onboarding: {
      accounts: onboarding.accounts,
      once: money(onboarding.once),
      running: money(onboarding.running),
      firstYearShare: toRatio(onboarding.firstYearShare, locale),
      monthsToRecover: toRatio(onboarding.monthsToRecover, locale),
    },
    costPerAccount: each === null ? null : money(Math.round(each)),
    spare: money(spare),
    idle: money(idle),
    tier: line.tier,
    accountsWithoutCost: line.accountsWithoutCost,
    accountsUnserved: line.accountsUnserved,
    grossMargin: line.grossMargin,
    judgement: toCostJudgement(view, judgement, locale),
    evidence: toEvidence(line.evidence, locale),
  }
}
