import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar } from './scalars.js'

/** Which state of an organization is asked for, and on which day it is looked at. */
@InputType('MomentInput', {
  description:
    'When something is looked at: on which day, as recorded at which revision, and in which scenario. What is left out is today in the time zone of the organization, and the live revision of the organization itself.',
})
export class MomentInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day to look at, past or future; today by default.',
  })
  asOf?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision to look at, from 1; the live one by default. With `scenario` it is the scenario’s own.',
  })
  revision?: number | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The scenario or draft to look at, by its opaque id; the organization itself by default.',
  })
  scenario?: string | null
}

/** Whether a moment is of the organization itself as it is now, whatever the day. */
export function isLive(at: MomentInput | null | undefined): boolean {
  return at?.revision == null && at?.scenario == null
}
