import { expect } from 'vitest'
import { localize } from '../../messages/localize.js'
import { lint } from '../../org-lint/lint.js'
import type { LintRuleId } from '../../org-lint/lint-rule-id.js'
import type { MissingLintInput } from '../../org-lint/missing-lint-input.js'
import { lintInputOf } from './lint-input-of.js'
import type { RuleCase } from './rule-cases.js'

/** Expects a rule to say what it misses, and nothing else. */
export function expectNotEvaluated(
  ruleId: LintRuleId,
  { company, ...options }: RuleCase,
  missing: MissingLintInput,
): void {
  const report = lint(lintInputOf(company.state(), options), { only: [ruleId] })
  expect(report.findings).toEqual([])
  expect(report.notEvaluated).toMatchObject([{ ruleId, missing }])
  for (const { message } of report.notEvaluated) {
    expect(localize('en', message)).toMatch(/^Cannot be told without .+\.$/)
  }
}
