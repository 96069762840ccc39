import type { HandoverOutcome, LeaveKind, Responsibility } from '@postscale/domain'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { HandoverOutcomeEnum, LeaveKindEnum, ResponsibilityEnum } from '../graphql/enums.js'
import { ThingRef } from '../graphql/external-reference.js'
import { DateScalar } from '../graphql/scalars.js'
import { PolicyValueInput } from '../graphql/types/field-input.js'

/** What every change has. */
@InputType()
export abstract class EffectiveInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it holds; today in the organization’s time zone by default.',
  })
  effective?: string | null
}

@InputType({
  description: 'Overrides a figure of the benchmark catalogue, or states an assumption.',
})
export class SetPolicyChange extends EffectiveInput {
  @Field(() => String, { description: 'Key of the figure, as in `benchmarks`.' })
  key!: string

  @Field(() => PolicyValueInput, { description: 'What stands in for it, in its unit.' })
  value!: PolicyValueInput

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null
}

@InputType({ description: 'Lets the catalogue’s own figure apply again.' })
export class ClearPolicyChange extends EffectiveInput {
  @Field(() => String, { description: 'Key of the figure.' })
  key!: string

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null
}

@InputType({ description: 'Seats a person.' })
export class FillPositionChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new occupancy: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => ThingRef, { description: 'The seat.' })
  position!: ThingRef

  @Field(() => ThingRef, { description: 'The person.' })
  person!: ThingRef

  @Field(() => Float, {
    nullable: true,
    description: 'How much of the person, 0.01–1; the seat’s own size by default.',
  })
  fte?: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is over; open by default.',
  })
  to?: string | null
}

@InputType({ description: 'Ends the occupancies of a seat.' })
export class VacatePositionChange extends EffectiveInput {
  @Field(() => ThingRef, { description: 'The seat.' })
  position!: ThingRef

  @Field(() => ThingRef, { nullable: true, description: 'Only this person’s.' })
  person?: ThingRef | null
}

@InputType({ description: 'Records that a person is away. Seats and cost stay; capacity falls.' })
export class RecordLeaveChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new leave: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => ThingRef, { description: 'Who is away.' })
  person!: ThingRef

  @Field(() => Float, {
    nullable: true,
    description: 'How much of the person is away, 0.01–1; all by default.',
  })
  shareAbsent?: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which the person is back; until it is ended by default.',
  })
  to?: string | null

  @Field(() => LeaveKindEnum, { nullable: true, description: 'Why, by kind.' })
  kind?: LeaveKind | null

  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note?: string | null
}

@InputType({ description: 'Ends a leave: the day is the first on which the person is back.' })
export class EndLeaveChange extends EffectiveInput {
  @Field(() => ID, { description: 'The leave.' })
  leaveId!: string
}

/** What new coverage is of, whoever had it before. */
@InputType()
abstract class NewCoverageInput extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => ThingRef, { description: 'The account.' })
  account!: ThingRef

  @Field(() => ResponsibilityEnum, { description: 'What it is covered for.' })
  responsibility!: Responsibility
}

@InputType({
  description:
    'Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.',
})
export class CoverAccountChange extends NewCoverageInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is over; until the next recorded change by default.',
  })
  to?: string | null

  @Field(() => String, { nullable: true, description: 'Why, for temporary cover.' })
  reason?: string | null
}

@InputType({ description: 'Ends an accountability.' })
export class EndCoverageChange extends EffectiveInput {
  @Field(() => ThingRef, { description: 'The account.' })
  account!: ThingRef

  @Field(() => ResponsibilityEnum, { description: 'What it is covered for.' })
  responsibility!: Responsibility
}

@InputType({ description: 'Hands an account over to another seat or team.' })
export class HandOverAccountChange extends NewCoverageInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when the former holder stays in transition; not at all by default.',
  })
  transitionUntil?: string | null

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null
}

@InputType({ description: 'Records how a handover’s transition ended.' })
export class CompleteHandoverChange extends EffectiveInput {
  @Field(() => ID, { description: 'The transition coverage.' })
  coverageId!: string

  @Field(() => ThingRef, { description: 'The account.' })
  account!: ThingRef

  @Field(() => HandoverOutcomeEnum, { description: 'How it ended.' })
  outcome!: HandoverOutcome

  @Field(() => Int, { nullable: true, description: 'The customer’s satisfaction with it, 1–5.' })
  satisfaction?: number | null
}

@InputType({
  description:
    'Records that the customer was told who answers for it from a handover on, and whether they accepted. Nobody is written to: telling people is people’s business.',
})
export class TellHandoverChange extends EffectiveInput {
  @Field(() => ID, { description: 'The accountable coverage that the handover made.' })
  coverageId!: string

  @Field(() => ThingRef, { description: 'The account.' })
  account!: ThingRef

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether they were told, on `effective`; false takes it back.',
  })
  told!: boolean

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether they accepted it, on `effective`.',
  })
  accepted!: boolean
}
