import type { CompetitionFacts, Segment, Tier } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { SegmentEnum, TierEnum } from '../../../shared/enums/index.js'
import { MarketPositionEnum } from '../types/market-position-enum.js'

@InputType({ description: 'What is known of the competition in one segment (BM “Step 4”).' })
export class CompetitionInput {
  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => TierEnum, { description: 'The service that competitors give at the same price.' })
  offered!: Tier

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether customers leave for the level of service; null when not known.',
  })
  drivesChurn?: boolean | null

  @Field(() => MarketPositionEnum, {
    nullable: true,
    description: 'How we stand in it; null when not known.',
  })
  position?: CompetitionFacts['position']

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the market serves itself and does not value people.',
  })
  selfServeMarket!: boolean
}
