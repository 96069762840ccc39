import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('RoadmapItem', {
  description: 'One thing to do in a phase of a rollout.',
  simpleResolvers: true,
})
export class RoadmapItemType {
  @Field(() => String, {
    description:
      'What is to be done: the guide’s in the language of the request, else as recorded.',
  })
  title!: string

  @Field(() => Boolean, { description: 'Whether the guide names it; else the organization does.' })
  fromCatalogue!: boolean

  @Field(() => Boolean, { description: 'Whether it is done on the day that is shown.' })
  done!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null while open.' })
  doneOn!: string | null
}
