import type { Finding, LintRuleId, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LintCountsType } from './lint-counts-type.js'
import { NotEvaluatedLintRuleType } from './not-evaluated-lint-rule-type.js'

@ObjectType('LintReport', {
  description: 'What linting the organization found, at the moment that is shown.',
  simpleResolvers: true,
})
export class LintReportType {
  view!: OrganizationView

  found!: readonly Finding[]

  @Field(() => LintCountsType, { description: 'The findings by severity.' })
  counts!: LintCountsType

  @Field(() => [NotEvaluatedLintRuleType], {
    description: 'The rules that could not be evaluated, with what they miss.',
  })
  notEvaluated!: NotEvaluatedLintRuleType[]

  @Field(() => [String], {
    description: 'Ids of rules that found more than the 10,000 findings that are told.',
  })
  truncated!: readonly LintRuleId[]
}
