import type { OrgModel } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { OrgModelEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { ProposedPlanType } from './proposed-plan-type.js'
import { TemplateSizingType } from './template-sizing-type.js'

@ObjectType('TemplatePlan', {
  description:
    'A plan that turns the present organization into a model; people keep their seats (TS “Four models”).',
  simpleResolvers: true,
})
export class TemplatePlanType {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => ProposedPlanType, {
    description: 'The plan; it makes new ids each time it is asked.',
  })
  plan!: ProposedPlanType

  @Field(() => [TemplateSizingType], { description: 'How each new team was sized.' })
  sizing!: TemplateSizingType[]

  @Field(() => [EvidenceType], {
    description: 'How seats were sized, and what the plan leaves to be done.',
  })
  notes!: EvidenceType[]
}
