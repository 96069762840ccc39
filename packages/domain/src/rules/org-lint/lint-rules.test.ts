import { describe, expect, it } from 'vitest'
import { benchmark } from '../../benchmarks/benchmarks.js'
import { LOCALES } from '../../kernel/locale.js'
import { localize } from '../../messages/localize.js'
import { ALL_RULE_CASES } from '../../testing/org-lint/all-rule-cases.js'
import {
  expectFindings,
  expectNotEvaluated,
  expectValid,
} from '../../testing/org-lint/expect-findings.js'
import { LINT_RULE_IDS } from './lint-rule-id.js'
import { lintRuleTexts } from './lint-rule-texts.js'
import { LINT_RULES } from './lint-rules.js'

describe('the registry', () => {
  it('is frozen, and in the order of the ids', () => {
    expect(Object.isFrozen(LINT_RULES)).toBe(true)
    expect(LINT_RULES.map(({ id }) => id)).toEqual(LINT_RULE_IDS)
  })

  it.each(LINT_RULES)('$id has figures that are there, and says what it is for', (rule) => {
    for (const key of rule.benchmarks) expect(benchmark(key).key).toBe(key)
    for (const message of Object.values(lintRuleTexts(rule.id))) {
      const texts = LOCALES.map((locale) => localize(locale, message))
      expect(new Set(texts).size).toBe(LOCALES.length)
    }
  })

  it.each(LINT_RULE_IDS)(
    '%s has a case in which it is silent, and one in which it is not',
    (id) => {
      const { valid, invalid } = ALL_RULE_CASES[id]
      expect([valid.length > 0, invalid.length > 0]).toEqual([true, true])
    },
  )

  it('has cases for every missing input that a rule names', () => {
    for (const { id, missing } of LINT_RULES) {
      const told = ALL_RULE_CASES[id].notEvaluated ?? []
      expect(told.length > 0, id).toBe(missing !== undefined)
    }
  })
})

describe.each(LINT_RULE_IDS)('%s', (id) => {
  const { valid, invalid, notEvaluated = [] } = ALL_RULE_CASES[id]

  it.each(valid)('is silent about $shows', (each) => expectValid(id, each))

  it.each(invalid)('finds $shows', (each) => expectFindings(id, each, each.findings))

  for (const each of notEvaluated) {
    it(`cannot tell: ${each.shows}`, () => expectNotEvaluated(id, each, each.missing))
  }
})
