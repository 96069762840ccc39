import type { LifecycleStage, Tier } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, TierEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { StageDeliverablesType } from './stage-deliverables-type.js'

@ObjectType('TierDeliverables', {
  description: 'What a tier receives (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierDeliverablesType {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => [StageDeliverablesType], { description: 'In the order of a customer’s life.' })
  stages!: StageDeliverablesType[]

  @Field(() => [LifecycleStageEnum], { description: 'Stages without a playbook.' })
  missing!: readonly LifecycleStage[]

  @Field(() => Float, { description: 'Business reviews a year, by the figures of the tier.' })
  reviewsPerYear!: number

  @Field(() => Float, { description: 'Contacts a year, by the figures of the tier.' })
  contactsPerYear!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
