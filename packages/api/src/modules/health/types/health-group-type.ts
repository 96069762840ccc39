import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { HealthGroupingEnum, type HealthGrouping } from './health-grouping-enum.js'
import { HealthLevelCountType } from './health-level-count-type.js'
import { PositionType, TeamType } from '../../../graphql/types.js'

@ObjectType('HealthGroup', {
  description: 'How a group of accounts stands.',
  simpleResolvers: true,
})
export class HealthGroupType {
  @Field(() => HealthGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: HealthGrouping

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

  @Field(() => TeamType, { nullable: true, description: 'The team, where grouped by teams.' })
  team!: TeamType | null

  @Field(() => PositionType, { nullable: true, description: 'The seat, where grouped by CSMs.' })
  position!: PositionType | null

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Of them, those with a health score.' })
  scored!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of their scores, 0–100; null when none has one.',
  })
  meanScore!: number | null

  @Field(() => [HealthLevelCountType], {
    description: 'Every level from the best, and last the accounts without a score.',
  })
  levels!: readonly HealthLevelCountType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
