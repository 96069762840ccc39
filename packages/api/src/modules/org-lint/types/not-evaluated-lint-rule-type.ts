import type { MissingLintInput } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LintRuleType } from './lint-rule-type.js'
import { MissingLintInputEnum } from './missing-lint-input-enum.js'

@ObjectType('NotEvaluatedLintRule', {
  description: 'A rule that could not be evaluated.',
  simpleResolvers: true,
})
export class NotEvaluatedLintRuleType {
  @Field(() => LintRuleType, { description: 'The rule.' })
  rule!: LintRuleType

  @Field(() => MissingLintInputEnum, { description: 'What is missing.' })
  missing!: MissingLintInput

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message!: string
}
