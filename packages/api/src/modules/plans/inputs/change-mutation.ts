import { Field, InputType, type ClassType } from 'type-graphql'
import { WriteInput } from './write-input.js'

/** The input of a mutation that applies one change. */
export interface ChangeMutation<C extends object> extends WriteInput {
  readonly change: C
}

/** The input type of a mutation that applies one change as a plan of its own. */
export function changeMutation<C extends object>(
  name: string,
  change: ClassType<C>,
): ClassType<ChangeMutation<C>> {
  @InputType(name, { description: 'One change, and how to apply it.' })
  class Input extends WriteInput implements ChangeMutation<C> {
    @Field(() => change, { description: 'The change.' })
    change!: C
  }
  return Input
}
