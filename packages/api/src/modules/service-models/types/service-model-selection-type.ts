import type { ServiceModel } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ServiceModelEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { ReadinessType } from './readiness-type.js'
import { SegmentVerdictType } from './segment-verdict-type.js'

@ObjectType('ServiceModelSelection', {
  description:
    'The service model that fits, and whether it can be chosen (BM “Step 1” to “Step 5”).',
  simpleResolvers: true,
})
export class ServiceModelSelectionType {
  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The model; HYBRID when segments differ, null when there are no customers.',
  })
  model!: ServiceModel | null

  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The model that the organization has declared; null when it has not.',
  })
  declared!: ServiceModel | null

  @Field(() => [SegmentVerdictType], { description: 'Of each segment that has customers.' })
  segments!: SegmentVerdictType[]

  @Field(() => [ReadinessType], { description: 'Of each of the four models, in their order.' })
  readiness!: ReadinessType[]

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no model, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
