import { Field, ObjectType } from 'type-graphql'
import { ProblemType } from './problem-type.js'

@ObjectType({
  description: 'Why a mutation was refused. Nothing was written.',
  simpleResolvers: true,
})
export class PlanError {
  @Field(() => String, { description: 'The code of the first problem, e.g. `REVISION_CONFLICT`.' })
  code!: string

  @Field(() => String, { description: "The first problem's message." })
  message!: string

  @Field(() => [ProblemType], { description: 'Every problem, at least one.' })
  problems!: ProblemType[]
}
