import { Field, ID, InputType, Int } from 'type-graphql'

/** What restoring does, for the API's documentation. */
export const RESTORE =
  'Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it.'

@InputType({ description: RESTORE })
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
