import { ArgsType, Field, Int } from 'type-graphql'

/** Which page of a connection. Spread it into an own ArgsType by extending it. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many items from the start, or after `after`; 0 to 100, 50 by default.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many items from the end, or before `before`; 0 to 100. Not with `first`.',
  })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null
}
