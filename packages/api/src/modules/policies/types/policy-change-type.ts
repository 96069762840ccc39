import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar, NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('PolicyChange', {
  description: 'The last plan that changed a policy.',
  simpleResolvers: true,
})
export class PolicyChangeType {
  @Field(() => String, { description: 'Name of who applied it, as it was then.' })
  author!: string

  @Field(() => DateTimeScalar, { description: 'When it was applied.' })
  at!: Date

  @Field(() => NonNegativeIntScalar, { description: 'The revision that it made.' })
  revision!: number
}
