import {
  type Finding,
  type LintReport,
  type LintRuleId,
  type LintSeverity,
  type Locale,
  localize,
  type MissingLintInput,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Connection } from '../../graphql/relay/connection.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { LintFindingType } from './lint-finding.js'
import { LintRuleType, toLintRule } from './lint-rule.js'

@ObjectType('LintCounts', { description: 'Findings by severity.', simpleResolvers: true })
class LintCountsType {
  @Field(() => NonNegativeIntScalar, { description: 'Findings that do harm now.' })
  error!: number

  @Field(() => NonNegativeIntScalar, { description: 'Findings that will do harm.' })
  warning!: number

  @Field(() => NonNegativeIntScalar, { description: 'Findings worth knowing.' })
  info!: number
}

/** A page of findings. */
export const LintFindingConnection = Connection<LintFindingType>(
  () => LintFindingType,
  'LintFinding',
)

/** What a lint rule may find missing. */
const MissingLintInputEnum = vocabularyEnum<MissingLintInput>(
  'LintInput',
  'What a lint rule cannot do without.',
  {
    TICKETS: 'Ticket volumes.',
    GROSS_MARGIN: 'The gross margin of the organization.',
    STAFF_COST: 'The cost of people or seats.',
    REVENUE: 'Accounts with an ACV.',
    LANGUAGES: 'The languages of accounts and people.',
    TIME_ZONES: 'The regions of accounts and the time zones of people.',
    TOUCHPOINTS: 'Recorded touchpoints with accounts.',
    DOLLAR_RATE: 'An exchange rate for thresholds in US dollars.',
  },
)

@ObjectType('NotEvaluatedLintRule', {
  description: 'A rule that could not be evaluated.',
  simpleResolvers: true,
})
class NotEvaluatedLintRuleType {
  @Field(() => LintRuleType, { description: 'The rule.' })
  rule!: LintRuleType

  @Field(() => MissingLintInputEnum, { description: 'What is missing.' })
  missing!: MissingLintInput

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message!: string
}

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

/**
 * A report for GraphQL.
 *
 * @param severities only findings of these; all when none are named.
 */
export function toLintReport(
  view: OrganizationView,
  { findings, notEvaluated, truncated }: LintReport,
  severities: readonly LintSeverity[] | null | undefined,
  locale: Locale,
): LintReportType {
  const found = findings.filter(({ severity }) => severities?.includes(severity) ?? true)
  const count = (severity: LintSeverity) =>
    found.filter((each) => each.severity === severity).length
  return {
    view,
    found,
    counts: { error: count('ERROR'), warning: count('WARNING'), info: count('INFO') },
    notEvaluated: notEvaluated.map(({ ruleId, missing, message }) => ({
      rule: toLintRule(ruleId, locale),
      missing,
      message: localize(locale, message),
    })),
    truncated,
  }
}
