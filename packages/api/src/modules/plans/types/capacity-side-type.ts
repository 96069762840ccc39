import type { Band } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { BandEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('CapacitySide', {
  description: 'The capacity of a team’s role family before or after a plan.',
  simpleResolvers: true,
})
export class CapacitySideType {
  @Field(() => Float, { description: 'Load in seats (3-rules “Capacity”).' })
  load!: number

  @Field(() => Float, { description: 'Ramped capacity in seats.' })
  capacity!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Load ÷ capacity, 1 is full; null without capacity or without a figure.',
  })
  utilisation!: number | null

  @Field(() => BandEnum, {
    nullable: true,
    description: 'What that means; null without load and capacity.',
  })
  band!: Band | null

  @Field(() => NonNegativeIntScalar, { description: 'Seats that nobody sits in.' })
  openSeats!: number

  @Field(() => NonNegativeIntScalar, { description: 'Accounts on seats without any capacity.' })
  exposedAccounts!: number
}
