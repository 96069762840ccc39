import type { Requirement, ServiceEvolutionStage, ServiceModel } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { ServiceModelEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/** The stages through which service models grow. */
const ServiceEvolutionStageEnum = vocabularyEnum<ServiceEvolutionStage>(
  'ServiceEvolutionStage',
  'A stage through which service models grow (BM “Service-model evolution”).',
  {
    FOUNDERS: '0–50 customers: everything high-touch, by founders.',
    FIRST_CSMS: '50–200: the first CSMs, mostly high-touch.',
    TIERS: '200–500: tiers are needed, hybrid settles.',
    DYNAMIC: '500 and more: dynamic tiers, automation.',
  },
)

/** What must stand before a service model is chosen. */
const RequirementEnum = vocabularyEnum<Requirement>(
  'ServiceModelRequirement',
  'What must stand before a service model is chosen (BM “Four models”).',
  {
    GROSS_MARGIN: 'A gross margin above 70 %.',
    BASE_SIZE: 'At most about 500 accounts served so.',
    PLAYBOOKS: 'Proven playbooks.',
    PRODUCT_MARKET_FIT: 'Product-market fit.',
    INSTRUMENTATION: 'The product tells how it is used.',
    HEALTH_DATA: 'Health data.',
    SIMPLE_PRODUCT: 'A simple product.',
    AUTOMATION: 'Content and automation, built first.',
    TIERS_DEFINED: 'A tier for every account.',
  },
)

@ObjectType('ServiceModelRequirementCheck', {
  description: 'One thing that a service model needs.',
  simpleResolvers: true,
})
export class RequirementCheckType {
  @Field(() => RequirementEnum, { description: 'What it needs.' })
  requirement!: Requirement

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands; null when not known.' })
  met!: boolean | null
}

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
