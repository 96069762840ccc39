import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'

@ObjectType('CustomerCost', {
  description: 'What one customer costs a year (BM “Step 1”).',
  simpleResolvers: true,
})
export class CustomerCostType {
  @Field(() => Money, {
    nullable: true,
    description: 'CSM loaded cost ÷ accounts per CSM, rounded; null without accounts.',
  })
  people!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'People + shared resources + technology; null without accounts.',
  })
  total!: Money | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null when there is one.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
