import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('Problem', {
  description: 'One reason why a plan or another mutation was refused.',
  simpleResolvers: true,
})
export class ProblemType {
  @Field(() => String, { description: 'What clients branch on, e.g. `NOT_FOUND`.' })
  code!: string

  @Field(() => [String], {
    description: 'Where in the input it lies, from the argument down; a row is its index.',
  })
  path!: string[]

  @Field(() => Int, {
    nullable: true,
    description: 'Index of the change in the plan; null when it is about the plan as a whole.',
  })
  changeIndex!: number | null

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string
}
