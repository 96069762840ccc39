import { Field, Float, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Seats a person.' })
export class FillPositionChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new occupancy: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => ID, { description: 'The seat.' })
  positionId!: string

  @Field(() => ID, { description: 'The person.' })
  personId!: string

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
  @Field(() => ID, { description: 'The seat.' })
  positionId!: string

  @Field(() => ID, { nullable: true, description: 'Only this person’s.' })
  personId?: string | null
}
