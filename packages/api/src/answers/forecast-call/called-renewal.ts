import {
  type CalledRenewal,
  callOwner,
  type CallStatus,
  formatDay,
  type HealthLevel,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { accountOf } from '../../graphql/nodes-of.js'
import { Connection } from '../../graphql/relay/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { AccountType, RenewalType } from '../../graphql/types/types.js'
import { HealthLevelEnum } from '../health/account-health.js'
import { CallStatusEnum, ForecastOwnerType } from './call-types.js'
import { toForecastOwner } from './to-call.js'

@ObjectType('CalledRenewal', {
  description: 'A contract that is up for renewal, and what its owner calls.',
  simpleResolvers: true,
})
export class CalledRenewalType {
  @Field(() => AccountType, {
    nullable: true,
    description: 'The account; null when its record is closed.',
  })
  account!: AccountType | null

  @Field(() => String, { description: 'What the account is called, or was last.' })
  accountName!: string

  @Field(() => DateScalar, { description: 'The contract’s end.' })
  contractEnd!: string

  @Field(() => RenewalType, {
    nullable: true,
    description: 'What is recorded of the renewal; null when nothing is.',
  })
  renewal!: RenewalType | null

  @Field(() => ForecastOwnerType, { description: 'Who answers for it.' })
  owner!: ForecastOwnerType

  @Field(() => CallStatusEnum, { description: 'What is called, or became of it.' })
  status!: CallStatus

  @Field(() => Money, { description: 'What is up a year.' })
  arr!: Money

  @Field(() => Money, { description: 'What of that is expected to be kept, or was.' })
  expected!: Money

  @Field(() => HealthLevelEnum, {
    nullable: true,
    description:
      'The account’s health; null when not known, when it is decided, and in what it was before.',
  })
  health!: HealthLevel | null
}

/** A page of contracts that are up for renewal. */
export const CalledRenewalConnection = Connection<CalledRenewalType>(
  () => CalledRenewalType,
  'CalledRenewal',
)

/** A contract that is up for renewal, for GraphQL. */
export function toCalledRenewal(view: OrganizationView, called: CalledRenewal): CalledRenewalType {
  const { accountId, end, renewal, status, arr, expected, health } = called
  return {
    account: accountOf(view, accountId),
    accountName: accountName(view, called),
    contractEnd: formatDay(end),
    renewal: renewal === null ? null : new RenewalType(view, renewal),
    owner: toForecastOwner(view, callOwner(view, called)),
    status,
    arr: moneyOf(arr, view.organization),
    expected: moneyOf(expected, view.organization),
    health,
  }
}

/** What an account is called on the view's day, or was last. */
export function accountName(
  { state: { accounts }, day }: OrganizationView,
  { row }: CalledRenewal,
): string {
  const version = accounts.versionShown(row, day)
  return version === -1 ? '' : accounts.field(version, 'name')
}
