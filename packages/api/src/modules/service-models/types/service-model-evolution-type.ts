import type { ServiceEvolutionStage, ServiceModel } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { ServiceModelEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ServiceEvolutionStageEnum } from './service-evolution-stage-enum.js'

@ObjectType('ServiceModelEvolution', {
  description: 'Where an organization stands on the way that service models grow.',
  simpleResolvers: true,
})
export class ServiceModelEvolutionType {
  @Field(() => NonNegativeIntScalar, { description: 'Customers.' })
  customers!: number

  @Field(() => ServiceEvolutionStageEnum, { description: 'The stage by their number.' })
  stage!: ServiceEvolutionStage

  @Field(() => String, { description: 'What is usual there, in the language of the request.' })
  text!: string

  @Field(() => ServiceModelEnum, { description: 'The model that is usual there.' })
  usual!: ServiceModel

  @Field(() => ServiceEvolutionStageEnum, {
    nullable: true,
    description: 'The next stage; null at the last.',
  })
  next!: ServiceEvolutionStage | null

  @Field(() => Int, {
    nullable: true,
    description: 'Customers until then; null at the last stage.',
  })
  customersToNext!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
