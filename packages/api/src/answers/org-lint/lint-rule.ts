import {
  benchmark,
  LINT_RULE_IDS,
  LINT_RULES,
  type LintRuleId,
  lintRuleTexts,
  type LintSeverity,
  type Locale,
  localize,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { BenchmarkType, toBenchmark } from '../../graphql/benchmark.js'
import { vocabularyEnum } from '../../graphql/enums.js'

/** How bad a finding is. */
export const LintSeverityEnum = vocabularyEnum<LintSeverity>(
  'LintSeverity',
  'How bad a finding is.',
  {
    ERROR: 'It does harm now.',
    WARNING: 'It will do harm if nothing is done.',
    INFO: 'Worth knowing.',
  },
)

@ObjectType('LintRule', {
  description: 'One rule of the organization’s linter.',
  simpleResolvers: true,
})
export class LintRuleType {
  @Field(() => String, { description: 'Its stable key, e.g. `over-capacity`.' })
  key!: LintRuleId

  @Field(() => LintSeverityEnum, {
    description: 'How bad its findings are, where they do not say otherwise.',
  })
  severity!: LintSeverity

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  name!: string

  @Field(() => String, { description: 'Why it matters, in the language of the request.' })
  why!: string

  @Field(() => String, {
    description: 'How to put a finding right, in the language of the request.',
  })
  remedy!: string

  @Field(() => [BenchmarkType], {
    description: 'The figures of the catalogue that its findings may rest on.',
  })
  benchmarks!: BenchmarkType[]
}

const rules = new Map(LINT_RULES.map((rule) => [rule.id, rule]))

/** A lint rule for GraphQL. Its parts are made when they are asked for. */
export function toLintRule(id: LintRuleId, locale: Locale): LintRuleType {
  const rule = rules.get(id)
  if (rule === undefined) throw new Error(`there is no lint rule ${id}`)
  const texts = lintRuleTexts(id)
  return {
    key: id,
    severity: rule.severity,
    get name() {
      return localize(locale, texts.name)
    },
    get why() {
      return localize(locale, texts.why)
    },
    get remedy() {
      return localize(locale, texts.remedy)
    },
    get benchmarks() {
      return rule.benchmarks.map((key) => toBenchmark(benchmark(key), locale))
    },
  }
}

/**
 * The rules that an argument names; null when it names none.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function lintRulesOf(
  ids: readonly string[] | null | undefined,
): readonly LintRuleId[] | null {
  const rules = ids?.map((id, index) => {
    const known = LINT_RULE_IDS.find((each) => each === id)
    if (known === undefined) throw badUserInput(['rules', index])
    return known
  })
  return rules ?? null
}
