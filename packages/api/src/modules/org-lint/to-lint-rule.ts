import {
  benchmark,
  LINT_RULES,
  lintRuleTexts,
  localize,
  type LintRuleId,
  type Locale,
} from '@postscale/domain'
import { toBenchmark } from '../benchmarks/to-benchmark.js'
import type { LintRuleType } from './types/lint-rule-type.js'

const rules = new Map(LINT_RULES.map((rule) => [rule.id, rule]))

/** A lint rule for GraphQL. Its parts are made when they are asked for. */
export function toLintRule(id: LintRuleId, locale: Locale): LintRuleType {
  const rule = rules.get(id)
  if (rule === undefined) throw new Error(`there is no lint rule ${id}`)
  const texts = lintRuleTexts(id)
  return {
    id,
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
