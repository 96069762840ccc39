import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'
import type { Actor } from '../actor.js'

const ActorKindEnum = vocabularyEnum<Actor['kind']>('ActorKind', 'What kind of actor it is.', {
  USER: 'Someone signed in.',
  TOKEN: 'A program with an API token.',
  SYSTEM: 'Postscale itself.',
})

@ObjectType('Actor', { description: 'Who applied a plan.', simpleResolvers: true })
export class ActorType {
  @Field(() => ActorKindEnum, { description: 'What kind of actor it is.' })
  kind!: Actor['kind']

  @Field(() => String, { description: 'The name it had then.' })
  name!: string
}
