import type { LifecycleStage, Segment, Tier } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { LifecycleStageEnum, SegmentEnum, TierEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which playbooks; what is left out does not restrict.' })
export class PlaybookFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, without regard to case and accents.',
  })
  search?: string | null

  @Field(() => [LifecycleStageEnum], { nullable: true, description: 'For one of these stages.' })
  stages?: LifecycleStage[] | null

  @Field(() => [SegmentEnum], {
    nullable: true,
    description: 'That serve one of these segments; those for all do.',
  })
  segments?: Segment[] | null

  @Field(() => [TierEnum], {
    nullable: true,
    description: 'That serve one of these tiers; those for all do.',
  })
  tiers?: Tier[] | null
}
