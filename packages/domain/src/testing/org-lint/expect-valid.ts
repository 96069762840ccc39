import { expect } from 'vitest'
import { lint } from '../../org-lint/lint.js'
import type { LintRuleId } from '../../org-lint/lint-rule-id.js'
import { lintInputOf } from './lint-input-of.js'
import type { RuleCase } from './rule-cases.js'

/** Expects a rule to be evaluated and to find nothing. */
export function expectValid(ruleId: LintRuleId, { company, ...options }: RuleCase): void {
  const report = lint(lintInputOf(company.state(), options), { only: [ruleId] })
  expect(report.notEvaluated).toEqual([])
  expect(report.findings.map(({ evidence }) => evidence.message)).toEqual([])
}
