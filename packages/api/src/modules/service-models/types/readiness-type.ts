import type { ReadinessStatus, ServiceModel } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ServiceModelEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { ReadinessStatusEnum } from './readiness-status-enum.js'
import { RequirementCheckType } from './requirement-check-type.js'

@ObjectType('ServiceModelReadiness', {
  description: 'Whether a service model can be chosen today: what is missing is to be built first.',
  simpleResolvers: true,
})
export class ReadinessType {
  @Field(() => ServiceModelEnum, { description: 'The model.' })
  model!: ServiceModel

  @Field(() => ReadinessStatusEnum, { description: 'Whether it can be chosen.' })
  status!: ReadinessStatus

  @Field(() => [RequirementCheckType], { description: 'What it needs, one by one.' })
  checks!: readonly RequirementCheckType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
