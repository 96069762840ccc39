import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { AccountListType } from './account-list-type.js'
import { ContactCountType } from './contact-count-type.js'
import { TierCompletionType } from './tier-completion-type.js'

@ObjectType('BusinessReviews', {
  description: 'How far the contact that tiers are promised takes place (BM “Hybrid”).',
  simpleResolvers: true,
})
export class BusinessReviewsType {
  @Field(() => [TierCompletionType], { description: 'Tier by tier.' })
  byTier!: TierCompletionType[]

  @Field(() => ContactCountType, { description: 'All tiers together.' })
  total!: ContactCountType

  @Field(() => ContactCountType, { description: 'The same in the 12 months before.' })
  previous!: ContactCountType

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether completion fell, a lagging sign of missing people; null when not known.',
  })
  falling!: boolean | null

  @Field(() => AccountListType, { description: 'Accounts whose business review is overdue.' })
  overdue!: AccountListType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
