import { expect } from 'vitest'
import { isBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { LOCALES } from '../../kernel/locale.js'
import { localize } from '../../messages/localize.js'
import { decide } from '../../plans/decide.js'
import type { Finding, LintFix } from '../../rules/org-lint/finding.js'
import type { MissingLintInput } from '../../rules/org-lint/lint-input.js'
import type { LintRuleId } from '../../rules/org-lint/lint-rule-id.js'
import { LINT_RULES } from '../../rules/org-lint/lint-rules.js'
import { lint } from '../../rules/org-lint/lint.js'
import { lintInputOf } from './lint-input-of.js'
import type { ExpectedFinding, RuleCase } from './rule-cases.js'

/** Expects a rule to be evaluated and to find nothing. */
export function expectValid(ruleId: LintRuleId, { company, ...options }: RuleCase): void {
  const report = lint(lintInputOf(company.state(), options), { only: [ruleId] })
  expect(report.notEvaluated).toEqual([])
  expect(report.findings.map(({ evidence }) => evidence.message)).toEqual([])
}

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

/**
 * Expects a rule to find exactly these, in order. Whatever it finds must be sound besides: its own
 * fingerprint, plain JSON, a sentence in each language, only figures that the rule declares, and a fix
 * that is accepted and takes the finding away.
 */
export function expectFindings(
  ruleId: LintRuleId,
  { company, ...options }: RuleCase,
  expected: readonly ExpectedFinding[],
): void {
  const rule = LINT_RULES.find(({ id }) => id === ruleId)
  if (rule === undefined) throw new Error(`There is no rule ${ruleId}.`)
  const state = company.state()
  const { findings, notEvaluated } = lint(lintInputOf(state, options), { only: [ruleId] })
  expect(notEvaluated).toEqual([])
  expect(
    findings.map(({ subject, severity, fix }) => ({
      name: subject.name,
      kind: subject.kind,
      severity,
      fix: fix?.changes.map(({ type }) => type) ?? [],
    })),
  ).toEqual(
    expected.map(({ name, kind, severity = rule.severity, fix = [] }) => ({
      name,
      kind,
      severity,
      fix,
    })),
  )
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  for (const [index, finding] of findings.entries()) {
    const text = localize('en', finding.evidence.message)
    expect(text).toContain(expected[index]?.says ?? '')
    expectSound(finding, rule.benchmarks)
    if (finding.fix === null) continue
    expectSpoken(finding.fix.title)
    const decided = decide(state, finding.fix.changes)
    if (!decided.ok) throw new Error(`The fix is refused: ${JSON.stringify(decided.error)}`)
    const after = lint(lintInputOf(decided.value.state, options), { only: [ruleId] })
    expect(after.findings.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint)
  }
}

/** Who reads of so many accounts wants to see which, but for these: they are all that the subject has. */
const ABOUT_WHOLE_BOOKS: ReadonlySet<LintRuleId> = new Set([
  'over-capacity',
  'idle-capacity',
  'exposed-accounts',
  'short-until',
  'lead-carrying-too-much',
  'responsibility-gap',
])

function expectSound(finding: Finding, declared: readonly string[]): void {
  const told = finding.evidence.inputs.find(({ name }) => name === 'accounts')
  if (told !== undefined && !ABOUT_WHOLE_BOOKS.has(finding.ruleId)) {
    expect(finding.accounts?.count).toBe(told.value)
  }
  expect(finding.fingerprint.startsWith(`${finding.ruleId}:${finding.subject.kind}:`)).toBe(true)
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
  expect(declared).toEqual(expect.arrayContaining([...finding.benchmarks]))
  expect(finding.benchmarks.every(isBenchmarkKey)).toBe(true)
  if (declared.length > 0 && finding.fix === null) expect(finding.benchmarks).not.toEqual([])
  expectSpoken(finding.evidence.message)
}

function expectSpoken(message: LintFix['title']): void {
  const texts = LOCALES.map((locale) => localize(locale, message))
  expect(new Set(texts).size).toBe(LOCALES.length)
  for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|Infinity|orgLint\./)
}
