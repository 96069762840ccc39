import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { LateRenewalsType } from './late-renewals-type.js'
import { AccountListType } from '../../lifecycle/types/account-list-type.js'
import { RenewalMonthType } from './renewal-month-type.js'
import { RenewalOwnerType } from './renewal-owner-type.js'
import { RenewalSumsType } from './renewal-sums-type.js'

@ObjectType('RenewalForecast', {
  description: 'What is up for renewal in the months ahead (3-rules “Health and lifecycle”).',
  simpleResolvers: true,
})
export class RenewalForecastType {
  @Field(() => [RenewalMonthType], { description: 'Calendar months, in order.' })
  months!: RenewalMonthType[]

  @Field(() => RenewalSumsType, { description: 'All months together.' })
  total!: RenewalSumsType

  @Field(() => [RenewalOwnerType], {
    description:
      'Who answers for the open ones, the largest first; those of nobody as one of them.',
  })
  owners!: RenewalOwnerType[]

  @Field(() => [LateRenewalsType], { description: 'Open and not begun, by how late that is.' })
  notBegun!: LateRenewalsType[]

  @Field(() => AccountListType, {
    description: 'Ended already, neither decided nor renewing by themselves.',
  })
  overdue!: AccountListType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
