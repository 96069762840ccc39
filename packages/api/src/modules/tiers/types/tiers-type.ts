import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { TierLineType } from './tier-line-type.js'

@ObjectType('Tiers', {
  description: 'How the accounts lie in the tiers, and what parts them (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TiersType {
  @Field(() => [TierLineType], { description: 'High-touch, low-touch, tech-touch.' })
  lines!: TierLineType[]

  @Field(() => Money, {
    nullable: true,
    description: 'Annual contract value that earns high-touch; null when not evaluated.',
  })
  highTouchFrom!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'Annual contract value that earns low-touch; null when not evaluated.',
  })
  lowTouchFrom!: Money | null

  @Field(() => String, {
    nullable: true,
    description: 'Why tiers could not be evaluated, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
