import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'Which API token to revoke.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'Opaque id of the token.' })
  id!: string
}
