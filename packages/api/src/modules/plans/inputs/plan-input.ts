import { Field, InputType } from 'type-graphql'
import { ChangeInput } from './change-input.js'
import { WriteInput } from './write-input.js'

@InputType({ description: 'A plan: an ordered list of changes, applied as a whole or not at all.' })
export class PlanInput extends WriteInput {
  @Field(() => [ChangeInput], { description: 'The changes, in order; at most 10,000.' })
  changes!: ChangeInput[]
}
