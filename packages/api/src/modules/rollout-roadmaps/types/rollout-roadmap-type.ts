import type { RolloutPhase, ServiceModel } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RolloutPhaseEnum, ServiceModelEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { RoadmapPhaseType } from './roadmap-phase-type.js'
import { RolloutType } from '../../../graphql/types.js'

@ObjectType('RolloutRoadmap', {
  description: 'A rollout’s phases with dates, what is done and what is late (BM “Rollout”).',
  simpleResolvers: true,
})
export class RolloutRoadmapType {
  @Field(() => RolloutType, {
    nullable: true,
    description: 'The rollout; null for one that is only thought of.',
  })
  rollout!: RolloutType | null

  @Field(() => ServiceModelEnum, { description: 'The model to be reached.' })
  serviceModel!: ServiceModel

  @Field(() => [RoadmapPhaseType], { description: 'The four phases, in order.' })
  phases!: RoadmapPhaseType[]

  @Field(() => RolloutPhaseEnum, {
    nullable: true,
    description: 'The phase that the dates say; null before the start.',
  })
  expected!: RolloutPhase | null

  @Field(() => RolloutPhaseEnum, {
    nullable: true,
    description: 'The phase that it is recorded to be in; null when it is not recorded.',
  })
  recorded!: RolloutPhase | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is behind its dates; null when it is not recorded.',
  })
  behind!: boolean | null

  @Field(() => RatioType, { description: 'Part of all items that are done.' })
  progress!: RatioType

  @Field(() => NonNegativeIntScalar, { description: 'Days late of the phase that is latest.' })
  daysLate!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
