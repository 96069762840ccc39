import type { HandoverOutcome, Responsibility } from '@postscale/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { HandoverOutcomeEnum, ResponsibilityEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({
  description:
    'Makes a seat or a team accountable for an account. With `to` it is temporary: what stood there is split and resumes.',
})
export class CoverAccountChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => ResponsibilityEnum, { description: 'What it is covered for.' })
  responsibility!: Responsibility

  @Field(() => ID, { nullable: true, description: 'The seat that takes it; not with `teamId`.' })
  positionId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The team that takes it, pooling the load; not with `positionId`.',
  })
  teamId?: string | null

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
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => ResponsibilityEnum, { description: 'What it is covered for.' })
  responsibility!: Responsibility
}

@InputType({ description: 'Hands an account over to another seat or team.' })
export class HandOverAccountChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new coverage: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => ResponsibilityEnum, { description: 'What it is covered for.' })
  responsibility!: Responsibility

  @Field(() => ID, { nullable: true, description: 'The seat that takes it; not with `teamId`.' })
  positionId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The team that takes it, pooling the load; not with `positionId`.',
  })
  teamId?: string | null

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
  id!: string

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => HandoverOutcomeEnum, { description: 'How it ended.' })
  outcome!: HandoverOutcome

  @Field(() => Int, { nullable: true, description: 'The customer’s satisfaction with it, 1–5.' })
  satisfaction?: number | null
}
