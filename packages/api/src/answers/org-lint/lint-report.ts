import {
  type Finding,
  groupBy,
  LINT_RULE_IDS,
  LINT_SEVERITIES,
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
import { sortByKey } from '../../graphql/relay/sort-key.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { LintFindingType, toAcceptance, toLintFinding } from './lint-finding.js'
import { AcceptanceType } from '../../graphql/types/types.js'
import { LintRuleType, LintSeverityEnum, toLintRule } from './lint-rule.js'

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
    REVENUE: 'Accounts with an ACV, or ARR movements.',
    LANGUAGES: 'The languages of accounts and people.',
    TIME_ZONES: 'The regions of accounts and the time zones of people.',
    TOUCHPOINTS: 'Recorded touchpoints with accounts.',
    DOLLAR_RATE: 'An exchange rate for thresholds in US dollars.',
    HEALTH: 'Health signals of accounts.',
    RETENTION: 'ARR movements of twelve months.',
    STAKEHOLDERS: 'People of the customers.',
    SUCCESS_PLANS: 'Success plans of customers.',
    FIRST_VALUES: 'The days on which customers got a first measurable outcome.',
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

@ObjectType('MissingLintInput', {
  description: 'What rules cannot do without, told once for all of them, and what to record.',
  simpleResolvers: true,
})
class MissingLintInputType {
  @Field(() => MissingLintInputEnum, { description: 'What is missing.' })
  key!: MissingLintInput

  @Field(() => String, { description: 'What to record, in the language of the request.' })
  message!: string

  @Field(() => [LintRuleType], { description: 'The rules that could not be evaluated without it.' })
  rules!: LintRuleType[]
}

@ObjectType('LintRuleCount', {
  description: 'How much one rule finds.',
  simpleResolvers: true,
})
class LintRuleCountType {
  @Field(() => LintRuleType, { description: 'The rule.' })
  rule!: LintRuleType

  @Field(() => LintSeverityEnum, { description: 'How bad the worst of its findings is.' })
  severity!: LintSeverity

  @Field(() => NonNegativeIntScalar, { description: 'Its findings.' })
  count!: number

  @Field(() => NonNegativeIntScalar, { description: 'Those of them that a plan takes away.' })
  fixable!: number
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

  @Field(() => [LintRuleCountType], {
    description:
      'The same by rule, in the order of the findings; rules that find nothing are left out.',
  })
  byRule!: LintRuleCountType[]

  @Field(() => [NotEvaluatedLintRuleType], {
    description: 'The rules that could not be evaluated, with what they miss.',
  })
  notEvaluated!: NotEvaluatedLintRuleType[]

  @Field(() => [MissingLintInputType], {
    description:
      'What is not recorded, each once, with what to record and the rules that wait for it.',
  })
  missing!: MissingLintInputType[]

  @Field(() => [LintFindingType], {
    description:
      'Findings that the organization accepts, the worst first; they are not among `findings`. At most 1,000.',
  })
  accepted!: LintFindingType[]

  @Field(() => [AcceptanceType], {
    description: 'Acceptances whose findings are gone: they can be withdrawn.',
  })
  staleAcceptances!: AcceptanceType[]

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
  { findings, accepted, notEvaluated, truncated, staleAcceptances }: LintReport,
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
    byRule: countsByRule(found, locale),
    notEvaluated: notEvaluated.map(({ ruleId, missing, message }) => ({
      rule: toLintRule(ruleId, locale),
      missing,
      message: localize(locale, message),
    })),
    missing: missingOf(notEvaluated, locale),
    accepted: sortByKey(accepted, findingKey, 'ASC')
      .slice(0, MOST_ACCEPTED)
      .map((finding) => toLintFinding(view, finding, locale)),
    staleAcceptances: staleAcceptances.flatMap((id) => toAcceptance(view, id) ?? []),
    truncated,
  }
}

function countsByRule(found: readonly Finding[], locale: Locale): LintRuleCountType[] {
  const byRule = groupBy(sortByKey(found, findingKey, 'ASC'), ({ ruleId }) => ruleId)
  return [...byRule].map(([ruleId, findings]) => ({
    rule: toLintRule(ruleId, locale),
    severity: findings[0]!.severity,
    count: findings.length,
    fixable: findings.filter(({ fix }) => fix !== null).length,
  }))
}

/** Most accepted findings that are told. */
const MOST_ACCEPTED = 1_000

/** By what findings are in order: the worst first, then as the rules are. */
export const findingKey = ({ severity, ruleId, fingerprint }: Finding) => [
  LINT_SEVERITIES.indexOf(severity),
  LINT_RULE_IDS.indexOf(ruleId),
  fingerprint,
]

function missingOf(
  notEvaluated: LintReport['notEvaluated'],
  locale: Locale,
): MissingLintInputType[] {
  const rules = new Map<MissingLintInput, LintRuleType[]>()
  for (const { missing, ruleId } of notEvaluated) {
    rules.set(missing, [...(rules.get(missing) ?? []), toLintRule(ruleId, locale)])
  }
  return [...rules].map(([key, waiting]) => ({
    key,
    message: localize(locale, { key: 'orgLint.RECORD', params: { missing: key } }),
    rules: waiting,
  }))
}
