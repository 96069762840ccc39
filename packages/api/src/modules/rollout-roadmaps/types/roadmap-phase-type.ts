import type { PhaseStatus, RolloutPhase } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RolloutPhaseEnum } from '../../../shared/enums/index.js'
import { DateScalar, NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { PhaseStatusEnum } from './phase-status-enum.js'
import { RoadmapItemType } from './roadmap-item-type.js'

@ObjectType('RoadmapPhase', {
  description: 'One phase of a rollout with its dates (BM “Rollout”).',
  simpleResolvers: true,
})
export class RoadmapPhaseType {
  @Field(() => RolloutPhaseEnum, { description: 'The phase.' })
  phase!: RolloutPhase

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last; null for the phase that never ends.',
  })
  to!: string | null

  @Field(() => PhaseStatusEnum, { description: 'How it stands.' })
  status!: PhaseStatus

  @Field(() => RatioType, { description: 'Part of its items that are done.' })
  progress!: RatioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Days beyond its end until the last item was done, or until now; 0 in time.',
  })
  daysLate!: number

  @Field(() => [RoadmapItemType], { description: 'What is to be done.' })
  items!: RoadmapItemType[]
}
