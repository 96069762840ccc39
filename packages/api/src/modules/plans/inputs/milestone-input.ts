import { Field, InputType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'A step on the way to a success plan’s target.' })
export class MilestoneInput {
  @Field(() => String, { description: 'What is reached.' })
  title!: string

  @Field(() => DateScalar, { description: 'When it is due.' })
  dueOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'When it was reached.' })
  doneOn?: string | null
}
