import type { CallStatus, ForecastCall, OrganizationView } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { Money } from '../../graphql/money.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PositionType, TeamType } from '../../graphql/types/types.js'

/** How a renewal stands in a forecast call. */
export const CallStatusEnum = vocabularyEnum<CallStatus>(
  'ForecastCallStatus',
  'How a renewal stands in the forecast call: an open one by what its owner calls, others by what became of them.',
  {
    COMMIT: 'The owner stands for it: it will renew.',
    BEST_CASE: 'It may renew if all goes well.',
    AT_RISK: 'The owner does not count on it.',
    NOT_CALLED: 'Open, and its owner has not called it.',
    WON: 'Renewed already.',
    LOST: 'Lost already.',
  },
)

@ObjectType('CallSum', {
  description: 'Contracts that are up for renewal, or by how many they are more or less.',
  simpleResolvers: true,
})
export class CallSumType {
  @Field(() => Int, { description: 'Contracts; one that pays nothing is not up.' })
  renewals!: number

  @Field(() => Money, { description: 'Their value a year.' })
  arr!: Money

  @Field(() => Money, {
    description:
      'What of that is expected to be kept: as called, all by default, never more than is up; of won ones what was renewed, of lost ones nothing.',
  })
  expected!: Money
}

@ObjectType('CallStatusSum', {
  description: 'The contracts of one status.',
  simpleResolvers: true,
})
class CallStatusSumType {
  @Field(() => CallStatusEnum, { description: 'The status.' })
  status!: CallStatus

  @Field(() => CallSumType, { description: 'The contracts.' })
  sum!: CallSumType
}

@ObjectType('CallSums', {
  description: 'The contracts of a window, a month of it or an owner.',
  simpleResolvers: true,
})
export class CallSumsType {
  @Field(() => CallSumType, { description: 'All of them, the decided ones too.' })
  up!: CallSumType

  @Field(() => [CallStatusSumType], {
    description: 'The same by status, every status once: together they are all of them.',
  })
  byStatus!: CallStatusSumType[]

  @Field(() => Money, { description: 'The call: what was renewed and what is committed.' })
  call!: Money

  @Field(() => Money, {
    description:
      'What is counted on by health: what was renewed, and open ones by the weight of their health.',
  })
  weighted!: Money

  @Field(() => Money, {
    description:
      '`call − weighted`: by how much more is promised than health lets expect; below zero when less is.',
  })
  gap!: Money
}

@ObjectType('ForecastCallMonth', {
  description: 'What is called of the contracts that end in one calendar month.',
  simpleResolvers: true,
})
class ForecastCallMonthType {
  @Field(() => String, { description: 'The month, `YYYY-MM`, as far as it is in the window.' })
  month!: string

  @Field(() => CallSumsType, { description: 'The contracts.' })
  sums!: CallSumsType
}

@ObjectType('ForecastOwner', {
  description:
    'Who answers for renewals: a seat, or a team that pools them; neither where nobody does.',
  simpleResolvers: true,
})
export class ForecastOwnerType {
  @Field(() => PositionType, {
    nullable: true,
    description: 'The seat, with who sits in it; null without one.',
  })
  position!: PositionType | null

  @Field(() => TeamType, { nullable: true, description: 'The team that pools them; null without.' })
  team!: TeamType | null

  @Field(() => String, {
    nullable: true,
    description: 'The seat’s title or the team’s name; null where nobody answers.',
  })
  name!: string | null
}

@ObjectType('ForecastOwnerCall', {
  description: 'What one owner calls.',
  simpleResolvers: true,
})
class ForecastOwnerCallType {
  @Field(() => ForecastOwnerType, { description: 'The owner.' })
  owner!: ForecastOwnerType

  @Field(() => CallSumsType, { description: 'The owner’s contracts.' })
  sums!: CallSumsType
}

@ObjectType('DayWindow', { description: 'A stretch of days.', simpleResolvers: true })
export class DayWindowType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last one.' })
  to!: string
}

@ObjectType('ForecastCall', {
  description:
    'What the owners of renewals call for a window of days, and what health makes of it.',
  simpleResolvers: true,
})
export class ForecastCallType {
  readonly view!: OrganizationView
  readonly call!: ForecastCall

  @Field(() => DayWindowType, { description: 'The days on which the contracts end.' })
  window!: DayWindowType

  @Field(() => [ForecastCallMonthType], {
    description: 'The calendar months of the window, in order.',
  })
  months!: ForecastCallMonthType[]

  @Field(() => CallSumsType, { description: 'All months together.' })
  total!: CallSumsType

  @Field(() => [ForecastOwnerCallType], {
    description: 'By owner, what is up the largest first; those of nobody as one of them.',
  })
  owners!: ForecastOwnerCallType[]

  @Field(() => CallSumType, {
    description: 'Committed on accounts in CRITICAL health: where the gap is a promise too much.',
  })
  doubtful!: CallSumType

  @Field(() => CallSumType, {
    description: 'Called at risk on HEALTHY accounts: where the gap is a promise too little.',
  })
  hopeful!: CallSumType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
