import { Field, ObjectType } from 'type-graphql'
import type { Actor } from '../../store/audit-writer.js'
import { vocabularyEnum } from '../enums.js'

export const ActorKindEnum = vocabularyEnum<Actor['kind']>(
  'ActorKind',
  'What kind of actor it is.',
  {
    USER: 'Someone signed in.',
    TOKEN: 'A program with an API token.',
    SYSTEM: 'Postscale itself.',
  },
)

@ObjectType('Actor', { description: 'Who did something.', simpleResolvers: true })
export class ActorType {
  @Field(() => ActorKindEnum, { description: 'What kind of actor it is.' })
  kind!: Actor['kind']

  @Field(() => String, { description: 'The name it had then.' })
  name!: string
}
