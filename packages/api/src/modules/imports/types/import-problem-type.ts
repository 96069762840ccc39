import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('ImportProblem', {
  description: 'Why a row of an imported file was refused.',
  simpleResolvers: true,
})
export class ImportProblemType {
  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => Int, { description: 'The line of the file on which the row begins, from 1.' })
  line!: number

  @Field(() => String, {
    nullable: true,
    description: 'The column; null when it is about the whole row.',
  })
  column!: string | null

  @Field(() => String, { nullable: true, description: "The cell's text." })
  value!: string | null

  @Field(() => String, { description: 'What clients branch on, e.g. `BAD_DATE`.' })
  code!: string

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string
}
