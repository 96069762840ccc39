import { Field, InputType } from 'type-graphql'
import { WriteInput } from '../../plans/inputs/write-input.js'

@InputType({ description: 'Which finding to fix, and how.' })
export class LintFixInput extends WriteInput {
  @Field(() => String, { description: 'The fingerprint of the finding.' })
  fingerprint!: string
}
