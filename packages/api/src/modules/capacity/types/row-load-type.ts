import type { CapacityRow } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { CapacityRowEnum } from './capacity-row-enum.js'

@ObjectType('CapacityRowLoad', {
  description: 'The load of one row of the capacity table.',
  simpleResolvers: true,
})
export class RowLoadType {
  @Field(() => CapacityRowEnum, { description: 'The row.' })
  row!: CapacityRow

  @Field(() => Float, {
    description: 'Sum of the load weights: 1 is one ordinary account (CS_OPS: one CSM, full time).',
  })
  weight!: number

  @Field(() => Float, {
    description: 'Accounts (projects, renewals ahead) in it; pooled ones by their share.',
  })
  accounts!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Weight ÷ what one person carries at most, in seats; null without a figure.',
  })
  load!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Weight ÷ the hire trigger, in seats; null where the row has no trigger.',
  })
  triggerLoad!: number | null

  @Field(() => Float, { description: 'The part of the capacity that it takes up, in seats.' })
  capacity!: number
}
