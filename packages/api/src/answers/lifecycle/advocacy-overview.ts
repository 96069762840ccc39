import type { AdvocacyKind } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { AdvocacyKindEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { RatioType } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountListType } from './account-list.js'

@ObjectType('AdvocacyCount', {
  description: 'What customers did for us of one kind, in 12 months.',
  simpleResolvers: true,
})
class AdvocacyCountType {
  @Field(() => AdvocacyKindEnum, { description: 'The kind.' })
  kind!: AdvocacyKind

  @Field(() => NonNegativeIntScalar, { description: 'How often.' })
  acts!: number

  @Field(() => NonNegativeIntScalar, { description: 'By how many customers.' })
  accounts!: number
}

@ObjectType('ContactCount', {
  description: 'Contact expected and had over 12 months (BM “Hybrid”).',
  simpleResolvers: true,
})
export class ContactCountType {
  @Field(() => Float, { description: 'Business reviews that were promised.' })
  expectedReviews!: number

  @Field(() => Float, { description: 'Business reviews that took place.' })
  reviews!: number

  @Field(() => RatioType, { description: 'Had ÷ promised, each account counted up to its own.' })
  reviewCompletion!: RatioType

  @Field(() => Float, { description: 'Contacts that were promised, reviews included.' })
  expectedContacts!: number

  @Field(() => Float, { description: 'Contacts that took place.' })
  contacts!: number

  @Field(() => RatioType, { description: 'Had ÷ promised, each account counted up to its own.' })
  contactCompletion!: RatioType
}

@ObjectType('AdvocacyOverview', {
  description: 'What customers did for us, and who could be asked (PM “Advocacy”).',
  simpleResolvers: true,
})
export class AdvocacyOverviewType {
  @Field(() => [AdvocacyCountType], { description: 'Kind by kind, over 12 months.' })
  byKind!: readonly AdvocacyCountType[]

  @Field(() => NonNegativeIntScalar, { description: 'Customers that did something.' })
  advocates!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Healthy customers from month 12 on that stay.',
  })
  eligible!: number

  @Field(() => RatioType, { description: 'Part of the eligible who are advocates, 0–1.' })
  activation!: RatioType

  @Field(() => AccountListType, { description: 'Eligible and not yet advocates.' })
  candidates!: AccountListType

  @Field(() => AccountListType, { description: 'Advocates at risk: ask them for nothing now.' })
  atRisk!: AccountListType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
