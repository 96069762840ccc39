import { CHANGE_WORDS } from '@postscale/domain'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: CHANGE_WORDS.restore.about })
export class RestoreChange {
  @Field(() => ID, {
    description:
      'The opaque id of a thing of any kind or of a fact; of one that is no longer there, too.',
  })
  id!: string

  @Field(() => Int, {
    description: 'The revision whose state of it is restored, from 1 to the organization’s own.',
  })
  revision!: number
}
