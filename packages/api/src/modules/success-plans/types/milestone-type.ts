import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('Milestone', {
  description: 'A step on the way to a success plan’s target.',
  simpleResolvers: true,
})
export class MilestoneType {
  @Field(() => String, { description: 'What is reached.' })
  title!: string

  @Field(() => DateScalar, { description: 'When it is due.' })
  dueOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was reached; null until then.',
  })
  doneOn!: string | null
}
