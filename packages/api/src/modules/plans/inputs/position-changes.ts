import { Field, Float, ID, InputType } from 'type-graphql'
import { EffectiveInput } from './effective-input.js'
import { MoneyInput } from './money-input.js'

@InputType({ description: 'Opens a seat.' })
export class OpenPositionChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new seat: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => String, { description: 'What the seat is called.' })
  title!: string

  @Field(() => ID, { description: 'Its role.' })
  roleId!: string

  @Field(() => Float, {
    nullable: true,
    description: 'Its size in full-time equivalents, 0.01–1; 1 by default.',
  })
  fte?: number | null

  @Field(() => MoneyInput, { nullable: true, description: 'Budgeted loaded cost a year at 1 FTE.' })
  budgetedCost?: MoneyInput | null

  @Field(() => ID, { description: 'The team it belongs to.' })
  teamId!: string

  @Field(() => ID, { nullable: true, description: 'The seat it reports to; null at the top.' })
  reportsToId?: string | null
}

@InputType({ description: 'Moves a seat to another team, under another seat, or both.' })
export class MovePositionChange extends EffectiveInput {
  @Field(() => ID, { description: 'The seat.' })
  id!: string

  @Field(() => ID, { nullable: true, description: 'The team it belongs to.' })
  teamId?: string | null

  @Field(() => ID, { nullable: true, description: 'The seat it reports to; null at the top.' })
  reportsToId?: string | null
}

@InputType({ description: 'Alters a seat.' })
export class UpdatePositionChange extends EffectiveInput {
  @Field(() => ID, { description: 'The seat.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What the seat is called.' })
  title?: string | null

  @Field(() => ID, { nullable: true, description: 'Its role.' })
  roleId?: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'Its size in full-time equivalents, 0.01–1; 1 by default.',
  })
  fte?: number | null

  @Field(() => MoneyInput, { nullable: true, description: 'Budgeted loaded cost a year at 1 FTE.' })
  budgetedCost?: MoneyInput | null
}

@InputType({
  description:
    'Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it.',
})
export class ClosePositionChange extends EffectiveInput {
  @Field(() => ID, { description: 'The seat.' })
  id!: string
}
