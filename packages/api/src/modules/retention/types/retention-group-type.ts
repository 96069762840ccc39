import type { RetentionGrouping } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RetentionGroupingEnum } from './retention-grouping-enum.js'
import { RetentionPointType } from './retention-point-type.js'
import { PositionType, TeamType } from '../../../graphql/types.js'

@ObjectType('RetentionGroup', {
  description: 'A group of accounts with its retention, period by period.',
  simpleResolvers: true,
})
export class RetentionGroupType {
  @Field(() => RetentionGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: RetentionGrouping

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from the others: the segment’s, tier’s or quarter’s own word, else an id within the organization; null is "none of them".',
  })
  key!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What people call it, in the language of the request; null is "none of them".',
  })
  name!: string | null

  @Field(() => TeamType, {
    nullable: true,
    description: 'The team, where grouped by teams; null when it is gone on the day shown.',
  })
  team!: TeamType | null

  @Field(() => PositionType, {
    nullable: true,
    description: 'The seat, where grouped by CSMs; null when it is gone on the day shown.',
  })
  position!: PositionType | null

  @Field(() => [RetentionPointType], {
    description: 'One for each month asked for, in order; the last month is the latest that ended.',
  })
  points!: readonly RetentionPointType[]
}
