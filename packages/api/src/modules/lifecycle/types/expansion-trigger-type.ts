import type { ExpansionStatus, ExpansionTriggerKey, OpportunityKind } from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { OpportunityKindEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { ExpansionStatusEnum, ExpansionTriggerEnum } from './expansion-enums.js'

@ObjectType('ExpansionTrigger', {
  description: 'One trigger of growth, as an account stands (PM “Expansion”).',
  simpleResolvers: true,
})
export class ExpansionTriggerType {
  @Field(() => ExpansionTriggerEnum, { description: 'The trigger.' })
  key!: ExpansionTriggerKey

  @Field(() => OpportunityKindEnum, { description: 'What would be offered.' })
  kind!: OpportunityKind

  @Field(() => ExpansionStatusEnum, { description: 'Whether it fires.' })
  status!: ExpansionStatus

  @Field(() => Float, {
    nullable: true,
    description: 'Share, growth, or number of use cases; null when not known.',
  })
  value!: number | null

  @Field(() => Float, { description: 'The value from which it fires.' })
  limit!: number

  @Field(() => ID, {
    nullable: true,
    description: 'An open opportunity of that kind, as in `node`; null when there is none.',
  })
  opportunityId!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
