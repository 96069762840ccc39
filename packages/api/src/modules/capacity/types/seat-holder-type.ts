import { Field, Float, ObjectType } from 'type-graphql'
import { PersonType } from '../../../graphql/types.js'

@ObjectType('SeatHolder', { description: 'A person in a seat.', simpleResolvers: true })
export class SeatHolderType {
  @Field(() => PersonType, { description: 'Who.' })
  person!: PersonType

  @Field(() => Float, { description: 'FTE in the seat: 1 is full time.' })
  fte!: number

  @Field(() => Float, { description: 'FTE × ramp: what it is worth on the day, in seats.' })
  capacity!: number
}
