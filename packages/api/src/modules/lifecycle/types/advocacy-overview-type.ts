import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { AccountListType } from './account-list-type.js'
import { AdvocacyCountType } from './advocacy-count-type.js'

@ObjectType('AdvocacyOverview', {
  description: 'What customers did for us, and who could be asked (PM “Advocacy”).',
  simpleResolvers: true,
})
export class AdvocacyOverviewType {
  @Field(() => [AdvocacyCountType], { description: 'Kind by kind, over 12 months.' })
  byKind!: readonly AdvocacyCountType[]

  @Field(() => NonNegativeIntScalar, { description: 'Customers that did something.' })
  advocates!: number

  @Field(() => NonNegativeIntScalar, { description: 'Healthy customers from month 12 on.' })
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
