import { Field, ID, ObjectType } from 'type-graphql'
import type { Member } from '../../session/user.repository.js'
import { encodeGlobalId } from '../relay/global-id.js'

@ObjectType('Member', {
  description: 'Somebody who may enter an organization by signing in.',
  simpleResolvers: true,
})
export class MemberType {
  @Field(() => ID, { description: 'Opaque id of the user, as `Viewer.id` has it.' })
  id!: string

  @Field(() => String, { description: 'What they are called.' })
  name!: string

  @Field(() => String, { description: 'Their e-mail address.' })
  email!: string
}

/** A member for GraphQL. */
export function toMember({ id, name, email }: Member): MemberType {
  return { id: encodeGlobalId('User', id), name, email }
}
