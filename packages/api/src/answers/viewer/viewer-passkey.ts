import { Field, ID, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import type { Passkey } from '../../session/passkeys/passkey.js'

@ObjectType('ViewerPasskey', {
  description: 'A passkey of the viewer’s, by which a device of theirs signs them in.',
  simpleResolvers: true,
})
export class ViewerPasskeyType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string

  @Field(() => String, { description: 'What they call it.' })
  name!: string

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last signed in by; null when it never was.',
  })
  lastUsedAt!: Date | null
}

export function toViewerPasskey({ id, name, createdAt, lastUsedAt }: Passkey): ViewerPasskeyType {
  return { id: encodeGlobalId('ViewerPasskey', id), name, createdAt, lastUsedAt }
}
