import { Field, InputType } from 'type-graphql'
import { EffectiveInput } from './effective-input.js'
import { PolicyValueInput } from './policy-value-input.js'

@InputType({
  description: 'Overrides a figure of the benchmark catalogue, or states an assumption.',
})
export class SetPolicyChange extends EffectiveInput {
  @Field(() => String, { description: 'Key of the figure, as in `benchmarks`.' })
  key!: string

  @Field(() => PolicyValueInput, { description: 'What stands in for it, in its unit.' })
  value!: PolicyValueInput

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null
}

@InputType({ description: 'Lets the catalogue’s own figure apply again.' })
export class ClearPolicyChange extends EffectiveInput {
  @Field(() => String, { description: 'Key of the figure.' })
  key!: string

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null
}
