import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('FieldDifference', {
  description: 'One field of a thing that differs.',
  simpleResolvers: true,
})
export class FieldDifferenceType {
  @Field(() => String, { description: 'The field, by its name in the changes.' })
  field!: string

  @Field(() => String, { description: 'What the field is called, for people.' })
  label!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when on it differs; null for what has no day of its own.',
  })
  from!: string | null

  @Field(() => String, { description: 'As it was, for people; empty when it had none.' })
  before!: string

  @Field(() => String, { description: 'As it is then, for people; empty when it has none.' })
  after!: string
}
