import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('ThingVersion', {
  description: 'A stretch of time in which a thing did not change.',
  simpleResolvers: true,
})
export class ThingVersionType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one; null when it has no end.',
  })
  to!: string | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of the fields that were set on the first day; null at the beginning of a life.',
  })
  changedFields!: readonly string[] | null
}
