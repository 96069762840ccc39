import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'

@ObjectType('ChurnReason', {
  description: 'Recurring revenue that was lost for one reason.',
  simpleResolvers: true,
})
export class ChurnReasonType {
  @Field(() => String, {
    nullable: true,
    description: 'The reason in the words of the source; null when it gives none.',
  })
  reason!: string | null

  @Field(() => NonNegativeIntScalar, {
    description: 'Times that an account left; one that left twice counts twice.',
  })
  churns!: number

  @Field(() => Money, { description: 'Recurring revenue of them.' })
  churn!: Money

  @Field(() => NonNegativeIntScalar, { description: 'Times that an account shrank.' })
  contractions!: number

  @Field(() => Money, { description: 'Recurring revenue of them.' })
  contraction!: Money

  @Field(() => RatioType, { description: 'Part of all that was lost in the period, 0–1.' })
  share!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
