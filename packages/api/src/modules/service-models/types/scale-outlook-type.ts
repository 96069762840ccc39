import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { ScaleNeedType } from './scale-need-type.js'

@ObjectType('ScaleOutlook', {
  description: 'What each service model would need at one point of a projection (BM “Step 5”).',
  simpleResolvers: true,
})
export class ScaleOutlookType {
  @Field(() => Float, {
    nullable: true,
    description: 'Months from the day that is shown; null when nobody says when.',
  })
  months!: number | null

  @Field(() => Float, { description: 'Customers.' })
  customers!: number

  @Field(() => Money, {
    nullable: true,
    description: 'Recurring revenue a year; null when not known.',
  })
  arr!: Money | null

  @Field(() => [ScaleNeedType], {
    description: 'High-touch, low-touch, tech-touch, and today’s mix where there are accounts.',
  })
  needs!: ScaleNeedType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
