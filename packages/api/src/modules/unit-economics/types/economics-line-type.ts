import type { EconomicsGrouping, Tier } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { CostJudgementType } from './cost-judgement-type.js'
import { EconomicsGroupingEnum } from './economics-grouping-enum.js'
import { ServingCostType } from './serving-cost-type.js'
import { AccountType, PositionType, TeamType } from '../../../graphql/types.js'

@ObjectType('UnitEconomicsLine', {
  description: 'What a group of accounts costs, and what that means (BM “Step 1”).',
  simpleResolvers: true,
})
export class EconomicsLineType {
  @Field(() => EconomicsGroupingEnum, { description: 'What is summed by.' })
  groupBy!: EconomicsGrouping

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from the others: the segment’s or tier’s own word, else an id within the organization; null is "none of them".',
  })
  key!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What people call it, in the language of the request; null is "none of them".',
  })
  name!: string | null

  @Field(() => AccountType, { nullable: true, description: 'The account, where it is about one.' })
  account!: AccountType | null

  @Field(() => TeamType, {
    nullable: true,
    description: 'The team, where summed by teams, or by CSMs where a team pools the work.',
  })
  team!: TeamType | null

  @Field(() => PositionType, { nullable: true, description: 'The seat, where summed by CSMs.' })
  position!: PositionType | null

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
