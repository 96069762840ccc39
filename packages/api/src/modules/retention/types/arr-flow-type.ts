import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { JudgedRatioType } from './judged-ratio-type.js'

@ObjectType('ArrFlow', {
  description: 'What annual recurring revenue did over a period; all amounts are positive.',
  simpleResolvers: true,
})
export class ArrFlowType {
  @Field(() => Money, { description: 'Won from accounts that had none, returned ones included.' })
  won!: Money

  @Field(() => Money, { description: 'Gained from accounts that had some.' })
  expansion!: Money

  @Field(() => Money, { description: 'Lost from accounts that stayed.' })
  contraction!: Money

  @Field(() => Money, { description: 'Lost from accounts that left.' })
  churn!: Money

  @Field(() => JudgedRatioType, {
    description: '(won + expansion) ÷ (churn + contraction); null when nothing was lost.',
  })
  quickRatio!: JudgedRatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
