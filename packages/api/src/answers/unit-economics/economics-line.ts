import type {
  EconomicsGrouping,
  EconomicsLine,
  Locale,
  OrganizationView,
  Tier,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { CostJudgementType, toCostJudgement } from './cost-judgement.js'
import { EconomicsGroupingEnum } from './unit-economics.js'

@ObjectType('ServingCost', {
  description: 'What serving costs a year (BM “Step 1”).',
  simpleResolvers: true,
})
class ServingCostType {
  @Field(() => Money, {
    description: 'The covering seats’ people, by the accounts’ share of each seat’s load.',
  })
  people!: Money

  @Field(() => Money, { description: 'Shared resources, by policy.' })
  shared!: Money

  @Field(() => Money, { description: 'Technology, by policy.' })
  technology!: Money

  @Field(() => Money, { description: 'The part of the tech-touch tier’s fixed investment.' })
  investment!: Money

  @Field(() => Money, { description: 'The sum of the four.' })
  total!: Money
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

  @Field(() => Money, { description: 'Their annual contract value.' })
  acv!: Money

  @Field(() => ServingCostType, { description: 'What they cost a year.' })
  cost!: ServingCostType

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
      'Accounts covered by someone whose cost is not known: they cost more than is told.',
  })
  accountsWithoutCost!: number

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
  const { accounts, acv, cost, costPerAccount, spare, idle, judgement } = line
  const money = (amount: number) => moneyOf(amount, view.organization)
  const { value: each } = costPerAccount
  return {
    ...toGrouped(view, line, locale),
    groupBy: line.by,
    accounts,
    acv: money(acv),
    cost: {
      people: money(cost.people),
      shared: money(cost.shared),
      technology: money(cost.technology),
      investment: money(cost.investment),
      total: money(cost.total),
    },
    costPerAccount: each === null ? null : money(Math.round(each)),
    spare: money(spare),
    idle: money(idle),
    tier: line.tier,
    accountsWithoutCost: line.accountsWithoutCost,
    judgement: toCostJudgement(view, judgement, locale),
    evidence: toEvidence(line.evidence, locale),
  }
}
