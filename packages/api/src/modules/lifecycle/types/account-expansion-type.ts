import type { ExpansionHold, ExpansionRoute } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { ExpansionHoldEnum, ExpansionRouteEnum } from './expansion-enums.js'
import { ExpansionTriggerType } from './expansion-trigger-type.js'

@ObjectType('AccountExpansion', {
  description: 'What shows that an account may grow, and whether now is the time (PM “Expansion”).',
  simpleResolvers: true,
})
export class AccountExpansionType {
  @Field(() => [ExpansionTriggerType], { description: 'The triggers, one by one.' })
  triggers!: ExpansionTriggerType[]

  @Field(() => [ExpansionHoldEnum], { description: 'Reasons to wait; empty when there is none.' })
  holds!: readonly ExpansionHold[]

  @Field(() => ExpansionRouteEnum, { description: 'Who makes the offer.' })
  route!: ExpansionRoute

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
