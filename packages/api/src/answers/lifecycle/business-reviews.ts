import type { ContactCount, Locale, OrganizationView, ReviewCompletion } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { toRatio } from '../../graphql/ratio.js'
import { AccountListType, toAccountList } from './account-list.js'
import { ContactCountType } from './advocacy-overview.js'
import { TierCompletionType } from './tier-deliverables.js'

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

/** How far promised contact takes place, for GraphQL. */
export function toBusinessReviews(
  view: OrganizationView,
  { byTier, total, previous, falling, overdue, evidence }: ReviewCompletion,
  locale: Locale,
): BusinessReviewsType {
  return {
    byTier: byTier.map(({ tier, accounts, ...count }) => ({
      tier,
      accounts,
      count: toContactCount(count, locale),
    })),
    total: toContactCount(total, locale),
    previous: toContactCount(previous, locale),
    falling,
    overdue: toAccountList(view, overdue.rows),
    evidence: toEvidence(evidence, locale),
  }
}

function toContactCount(
  { reviewCompletion, contactCompletion, ...same }: ContactCount,
  locale: Locale,
): ContactCountType {
  return {
    ...same,
    reviewCompletion: toRatio(reviewCompletion, locale),
    contactCompletion: toRatio(contactCompletion, locale),
  }
}
