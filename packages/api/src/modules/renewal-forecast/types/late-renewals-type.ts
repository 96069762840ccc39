import type { RenewalLateness } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RenewalLatenessEnum } from './renewal-lateness-enum.js'
import { AccountListType } from '../../lifecycle/types/account-list-type.js'

@ObjectType('LateRenewals', {
  description: 'Open renewals on which no work has begun.',
  simpleResolvers: true,
})
export class LateRenewalsType {
  @Field(() => RenewalLatenessEnum, { description: 'How late that is.' })
  lateness!: RenewalLateness

  @Field(() => AccountListType, { description: 'The renewals.' })
  list!: AccountListType
}
