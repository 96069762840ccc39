import type { OrganizationView, RenewalLateness } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { Money } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PositionType, TeamType } from '../../graphql/types/types.js'
import { AccountListType } from '../lifecycle/account-list.js'

/** How late work on a renewal is. */
const RenewalLatenessEnum = vocabularyEnum<RenewalLateness>(
  'RenewalLateness',
  'How late work on a renewal that has not begun is (PM “Six stages”).',
  {
    EARLY: '120 days before contract end: pointed out.',
    DUE: '90 days before: overdue.',
    LATE: '30 days before: too late.',
  },
)

@ObjectType('RenewalSum', {
  description: 'Contracts, and the yearly value that they stand for.',
  simpleResolvers: true,
})
export class RenewalSumType {
  @Field(() => NonNegativeIntScalar, { description: 'Contracts.' })
  renewals!: number

  @Field(() => Money, { description: 'Their value a year.' })
  arr!: Money
}

@ObjectType('NamedRenewalSum', {
  description: 'Contracts of one health level, stage or intent.',
  simpleResolvers: true,
})
export class NamedRenewalSumType {
  @Field(() => String, {
    description: 'The level, stage or intent by its enum’s word; UNKNOWN where there is none.',
  })
  key!: string

  @Field(() => RenewalSumType, { description: 'The contracts.' })
  sum!: RenewalSumType
}

@ObjectType('LateRenewals', {
  description: 'Open renewals on which no work has begun.',
  simpleResolvers: true,
})
class LateRenewalsType {
  @Field(() => RenewalLatenessEnum, { description: 'How late that is.' })
  lateness!: RenewalLateness

  @Field(() => AccountListType, { description: 'The renewals.' })
  list!: AccountListType
}

@ObjectType('RenewalOwner', {
  description: 'Who answers for open renewals; neither a seat nor a team where nobody does.',
  simpleResolvers: true,
})
class RenewalOwnerType {
  @Field(() => PositionType, { nullable: true, description: 'The seat; null without one.' })
  position!: PositionType | null

  @Field(() => TeamType, { nullable: true, description: 'The team that pools them; null without.' })
  team!: TeamType | null

  @Field(() => String, {
    nullable: true,
    description: 'The seat’s title or the team’s name; null where nobody answers.',
  })
  name!: string | null

  @Field(() => Boolean, { description: 'Whether it is a seat that nobody sits in.' })
  vacant!: boolean

  @Field(() => RenewalSumType, { description: 'The open contracts.' })
  sum!: RenewalSumType

  @Field(() => Money, { description: 'What is counted on a year, by the weight of their health.' })
  weighted!: Money
}

@ObjectType('RenewalForecastSums', {
  description: 'The contracts that end within a stretch of time (3-rules “Health and lifecycle”).',
  simpleResolvers: true,
})
export class RenewalSumsType {
  @Field(() => RenewalSumType, { description: 'All of them, the decided ones too.' })
  up!: RenewalSumType

  @Field(() => Money, {
    description:
      'What is counted on a year: won ones whole, lost ones not, open ones by the weight of their health.',
  })
  weighted!: Money

  @Field(() => [NamedRenewalSumType], { description: 'The open ones by health.' })
  byHealth!: NamedRenewalSumType[]

  @Field(() => [NamedRenewalSumType], { description: 'All of them by stage.' })
  byStage!: NamedRenewalSumType[]

  @Field(() => [NamedRenewalSumType], { description: 'The open ones by intent.' })
  byIntent!: NamedRenewalSumType[]

  @Field(() => RenewalSumType, { description: 'Open ones that no seat and no team answers for.' })
  unowned!: RenewalSumType

  @Field(() => RenewalSumType, { description: 'Open ones whose seat nobody sits in.' })
  vacant!: RenewalSumType
}

@ObjectType('RenewalMonth', {
  description: 'The contracts that end in one calendar month.',
  simpleResolvers: true,
})
class RenewalMonthType {
  @Field(() => String, { description: 'The month, `YYYY-MM`; the first from the day shown.' })
  month!: string

  @Field(() => RenewalSumsType, { description: 'The contracts.' })
  sums!: RenewalSumsType
}

@ObjectType('RenewalForecast', {
  description: 'What is up for renewal in the months ahead (3-rules “Health and lifecycle”).',
  simpleResolvers: true,
})
export class RenewalForecastType {
  readonly view!: OrganizationView

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

  @Field(() => NonNegativeIntScalar, {
    description:
      'Renewals that are work in the 12 months from the day shown (policy `capacity.renewals.trigger.horizon`), whatever months are asked for: the number that capacity and the hire trigger tell. One for what a customer’s accounts renew within 30 days; won ones, and those that renew by themselves without doubt, are none; those past their end and unresolved are.',
  })
  workAhead!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
