import { type ClassType, Field, ID, InputType, Int } from 'type-graphql'
import { BY_THE_DOMAIN, Most } from '../graphql/arguments/most.js'

/** Characters of an idempotency key. */
export const LONGEST_KEY = 200
export const LONGEST_TITLE = 200
export const LONGEST_REASON = 2_000
/** Characters of a proposed plan's words, which hold names as long as names may be. */
export const LONGEST_WORDS = 20_000

/** What every mutation of an organization is told besides the change itself. */
@InputType()
export abstract class WriteInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Refused with REVISION_CONFLICT when the organization is at another revision.',
  })
  expectedRevision?: number | null

  @Most(LONGEST_KEY)
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your making, up to 200 characters. Repeating a request with the same key within ' +
      '24 hours answers the first result and changes nothing.',
  })
  idempotencyKey?: string | null

  @Most(LONGEST_TITLE)
  @Field(() => String, {
    nullable: true,
    description:
      `What the plan is called in the audit, up to ${LONGEST_TITLE} characters; said for you when ` +
      'left out.',
  })
  title?: string | null

  @Most(LONGEST_REASON)
  @Field(() => String, {
    nullable: true,
    description: `Why, for the audit; up to ${LONGEST_REASON.toLocaleString('en')} characters.`,
  })
  reason?: string | null

  @Most(LONGEST_WORDS)
  @Field(() => String, {
    nullable: true,
    description:
      'What `ProposedPlan.words` gave: its title and reason where none are given here, kept so that ' +
      'everybody reads them in their language.',
  })
  words?: string | null
}

/** The input of a mutation that applies one change. */
export interface ChangeMutation<C extends object> extends WriteInput {
  readonly change: C
}

/** The input type of a mutation that applies one change as a plan of its own. */
export function changeMutation<C extends object>(
  name: string,
  change: ClassType<C>,
): ClassType<ChangeMutation<C>> {
  @InputType(name, { description: 'One change, and how to apply it.' })
  class Input extends WriteInput implements ChangeMutation<C> {
    @Most(BY_THE_DOMAIN)
    @Field(() => change, { description: 'The change.' })
    change!: C
  }
  return Input
}
