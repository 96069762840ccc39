import {
  BRIDGE_STEPS,
  type BridgeColumn,
  type BridgeStep,
  type CallStatus,
  type ForecastMoveKind,
  type OrganizationView,
} from '@postscale/domain'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Connection } from '../../graphql/relay/connection.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AuditEntryType } from '../audit/audit-entry.js'
import { CallStatusEnum, CallSumType, DayWindowType } from './call-types.js'
import { CalledRenewalType } from './called-renewal.js'
import type { MovementSince } from './forecast-call.service.js'
import { toCallSum } from './to-call.js'

const MOVES: Readonly<Record<ForecastMoveKind, string>> = {
  ADDED: 'Of a customer that is new, or pays or stays again.',
  MOVED_IN: 'The contract’s end was moved into the window.',
  REOPENED: 'It was decided, and is open again.',
  CALL: 'Its owner calls otherwise.',
  AMOUNT: 'Another amount is up, or expected.',
  DATE: 'The contract’s end was moved within the window.',
  WON: 'Renewed.',
  LOST: 'Lost.',
  ENDED: 'The account is closed, announced to leave, or pays nothing any more.',
  MOVED_OUT: 'The contract’s end was moved out of the window.',
}

/** What happened to a renewal since. */
const MoveKindEnum = vocabularyEnum<ForecastMoveKind>(
  'ForecastMoveKind',
  'What can happen to a renewal between two looks at a window.',
  MOVES,
)

/** What moves a sum: a date within the window moves none. */
const BridgeStepEnum = vocabularyEnum<BridgeStep>(
  'ForecastBridgeStep',
  'What moves a sum from what it was to what it is.',
  Object.fromEntries(BRIDGE_STEPS.map((step) => [step, MOVES[step]])) as Record<BridgeStep, string>,
)

@ObjectType('ForecastBridgeStepSum', {
  description: 'What one step adds, or takes away.',
  simpleResolvers: true,
})
class BridgeStepSumType {
  @Field(() => BridgeStepEnum, { description: 'The step.' })
  step!: BridgeStep

  @Field(() => CallSumType, { description: 'Below zero where it takes away.' })
  sum!: CallSumType
}

@ObjectType('ForecastBridgeColumn', {
  description:
    'How the sum of one status came from what it was to what it is: before and all steps are now, exactly.',
  simpleResolvers: true,
})
class BridgeColumnType {
  @Field(() => CallStatusEnum, { description: 'The status.' })
  status!: CallStatus

  @Field(() => CallSumType, { description: 'As it was.' })
  before!: CallSumType

  @Field(() => [BridgeStepSumType], {
    description:
      'Every step once. What is called otherwise leaves with what it was; what its amounts changed by is a step where it is now. Won and lost ones leave with what was called, and come with what came of them.',
  })
  steps!: BridgeStepSumType[]

  @Field(() => CallSumType, { description: 'As it is.' })
  now!: CallSumType
}

@ObjectType('ForecastMove', {
  description: 'A renewal that is not what it was.',
  simpleResolvers: true,
})
export class ForecastMoveType {
  @Field(() => [MoveKindEnum], { description: 'What happened to it; at least one.' })
  kinds!: readonly ForecastMoveKind[]

  @Field(() => CalledRenewalType, {
    nullable: true,
    description: 'As it was; null when it was not up in the window.',
  })
  before!: CalledRenewalType | null

  @Field(() => CalledRenewalType, {
    nullable: true,
    description: 'As it is; null when it is not up in the window any more.',
  })
  after!: CalledRenewalType | null

  @Field(() => AuditEntryType, {
    nullable: true,
    description:
      'The last plan since then that changed what it rests on: its renewal, its account or its movements of ARR. Null when none did, as when what was recorded before took effect.',
  })
  entry!: AuditEntryType | null
}

/** A page of moves. */
export const ForecastMoveConnection = Connection<ForecastMoveType>(
  () => ForecastMoveType,
  'ForecastMove',
)

/** Which page of which moves. */
@ArgsType()
export class ForecastMoveArgs extends ConnectionArgs {
  @Field(() => [MoveKindEnum], {
    nullable: true,
    description: 'Only those to which one of these happened; all by default.',
  })
  kinds?: ForecastMoveKind[] | null
}

@ObjectType('ForecastMovement', {
  description: 'What moved in a window since the end of a day.',
  simpleResolvers: true,
})
export class ForecastMovementType {
  readonly view!: OrganizationView
  readonly found!: MovementSince

  @Field(() => DateScalar, { description: 'The day at whose end it was looked at before.' })
  since!: string

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'The revision that was the last one then; null when the record does not reach back.',
  })
  revision!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing can be told, in the language of the request; null when it can.',
  })
  reason!: string | null

  @Field(() => DayWindowType, { description: 'The days on which the contracts end.' })
  window!: DayWindowType

  @Field(() => [BridgeColumnType], {
    description: 'A column for every status; empty when nothing can be told.',
  })
  bridge!: BridgeColumnType[]
}

/** A column of the bridge for GraphQL. */
export function toBridgeColumn(
  view: OrganizationView,
  { status, before, steps, now }: BridgeColumn,
): BridgeColumnType {
  return {
    status,
    before: toCallSum(view, before),
    steps: BRIDGE_STEPS.map((step) => ({ step, sum: toCallSum(view, steps[step]) })),
    now: toCallSum(view, now),
  }
}
