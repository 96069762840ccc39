import type { SuccessPlanStatus } from '@postscale/domain'
import { Field, Float, ID, InputType } from 'type-graphql'
import { SuccessPlanStatusEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'
import { MilestoneInput } from './milestone-input.js'

@InputType({ description: 'Adds a success plan.' })
export class CreateSuccessPlanChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new success plan: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'The business metric, in words.' })
  metric!: string

  @Field(() => String, { nullable: true, description: 'The metric’s unit, in words.' })
  unit?: string | null

  @Field(() => Float, { nullable: true, description: 'The metric at the start; 0 by default.' })
  baseline?: number | null

  @Field(() => Float, { description: 'What it is to reach.' })
  target!: number

  @Field(() => Float, { nullable: true, description: 'The latest measurement.' })
  measured?: number | null

  @Field(() => DateScalar, { description: 'When it starts.' })
  startOn!: string

  @Field(() => DateScalar, { description: 'When the target is to be reached.' })
  dueOn!: string

  @Field(() => SuccessPlanStatusEnum, { nullable: true, description: 'Where it stands.' })
  status?: SuccessPlanStatus | null

  @Field(() => ID, { nullable: true, description: 'The seat that answers for it.' })
  ownerPositionId?: string | null

  @Field(() => [MilestoneInput], { nullable: true, description: 'Steps on the way.' })
  milestones?: MilestoneInput[] | null
}

@InputType({ description: 'Alters a success plan, or records a measurement.' })
export class UpdateSuccessPlanChange extends EffectiveInput {
  @Field(() => ID, { description: 'The success plan.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'The business metric, in words.' })
  metric?: string | null

  @Field(() => String, { nullable: true, description: 'The metric’s unit, in words.' })
  unit?: string | null

  @Field(() => Float, { nullable: true, description: 'The metric at the start; 0 by default.' })
  baseline?: number | null

  @Field(() => Float, { nullable: true, description: 'What it is to reach.' })
  target?: number | null

  @Field(() => Float, { nullable: true, description: 'The latest measurement.' })
  measured?: number | null

  @Field(() => DateScalar, { nullable: true, description: 'When it starts.' })
  startOn?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When the target is to be reached.' })
  dueOn?: string | null

  @Field(() => SuccessPlanStatusEnum, { nullable: true, description: 'Where it stands.' })
  status?: SuccessPlanStatus | null

  @Field(() => ID, { nullable: true, description: 'The seat that answers for it.' })
  ownerPositionId?: string | null

  @Field(() => [MilestoneInput], { nullable: true, description: 'Steps on the way.' })
  milestones?: MilestoneInput[] | null
}

@InputType({ description: 'Ends a success plan.' })
export class EndSuccessPlanChange extends EffectiveInput {
  @Field(() => ID, { description: 'The success plan.' })
  id!: string
}
