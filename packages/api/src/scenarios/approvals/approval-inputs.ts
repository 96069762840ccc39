import { Field, ID, InputType, Int } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { Repeatable } from '../scenario-inputs.js'

const LONGEST_COMMENT = 2_000
const longest = LONGEST_COMMENT.toLocaleString('en')

@InputType()
abstract class AboutScenario extends Repeatable {
  @Field(() => ID, { description: 'The scenario, by its opaque id.' })
  scenarioId!: string

  @Field(() => Int, {
    description:
      'The revision of the scenario that was looked at; refused with REVISION_CONFLICT when it is at another.',
  })
  expectedRevision!: number
}

@InputType({ description: 'Asks for the approval of a scenario.' })
export class RequestApprovalInput extends AboutScenario {
  @Most(LONGEST_COMMENT)
  @Field(() => String, {
    nullable: true,
    description: `What those who approve should know; up to ${longest} characters.`,
  })
  comment?: string | null
}

@InputType({ description: 'Agrees to a scenario as it is.' })
export class ApproveScenarioInput extends AboutScenario {
  @Most(LONGEST_COMMENT)
  @Field(() => String, {
    nullable: true,
    description: `What there is to say; up to ${longest} characters. The audit keeps it.`,
  })
  comment?: string | null
}

@InputType({ description: 'Asks for changes to a scenario.' })
export class RejectScenarioInput extends AboutScenario {
  @Most(LONGEST_COMMENT)
  @Field(() => String, { description: `What should change; up to ${longest} characters.` })
  comment!: string
}
