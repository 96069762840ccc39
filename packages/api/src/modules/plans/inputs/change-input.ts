import { Field, InputType } from 'type-graphql'
import { PLAN_CHANGES } from './changes.js'

/** One change of a plan, under its name. */
@InputType({ description: 'One change of a plan: exactly one of its fields is given.' })
export class ChangeInput {
  readonly [change: string]: object | null | undefined
}

for (const { type, about, input } of PLAN_CHANGES) {
  Field(() => input, { nullable: true, description: about })(ChangeInput.prototype, type)
}
