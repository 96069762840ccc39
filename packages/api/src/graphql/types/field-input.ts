import { Field, Float, InputType } from 'type-graphql'

@InputType({ description: 'A range of figures.' })
class RangeInput {
  @Field(() => Float, { description: 'Its lower end.' })
  lower!: number

  @Field(() => Float, { description: 'Its upper end.' })
  upper!: number

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is open above, as in 200–500+.',
  })
  openTop!: boolean
}

@InputType({
  description: 'A policy’s value: exactly one of the two, as the figure it stands for.',
})
export class PolicyValueInput {
  @Field(() => Float, { nullable: true, description: 'A single number.' })
  number?: number | null

  @Field(() => RangeInput, { nullable: true, description: 'A range.' })
  range?: RangeInput | null
}

type AnyClass = abstract new (...args: never[]) => object

/** A class of that name, for a GraphQL type whose fields follow from an entity. */
export function namedClass<B extends AnyClass>(name: string, base: B): B & (new () => object) {
  const extended = { [name]: class extends (base as unknown as new () => object) {} }[name]
  return extended as unknown as B & (new () => object)
}
