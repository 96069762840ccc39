import type { CalendarDate } from '../../kernel/days.js'
import type { LintFacts, MissingLintInput } from '../../rules/org-lint/lint-input.js'
import type { LintSeverity } from '../../rules/org-lint/finding.js'
import type { LintSubject } from '../../rules/org-lint/lint-subject.js'
import type { OrganizationFixture } from '../organization-fixture.js'

/** An organization to lint, and what it shows in words. */
export interface RuleCase {
  readonly shows: string
  readonly company: OrganizationFixture
  /** 2026-03-02 by default. */
  readonly on?: CalendarDate
  readonly facts?: LintFacts
}

/** What a rule must find. */
export interface ExpectedFinding {
  /** Name of the subject, and its kind. */
  readonly name: string
  readonly kind: LintSubject['kind']
  /** The rule's own by default. */
  readonly severity?: LintSeverity
  /** Part of the English sentence. */
  readonly says?: string
  /** The type of each change of the fix; none by default. */
  readonly fix?: readonly string[]
}

/** The cases of one rule: where it must be silent, what it must find, and what it cannot tell. */
export interface RuleCases {
  readonly valid: readonly [RuleCase, ...RuleCase[]]
  readonly invalid: readonly [InvalidCase, ...InvalidCase[]]
  readonly notEvaluated?: readonly (RuleCase & { readonly missing: MissingLintInput })[]
}

/** A case with all the findings that the rule must have, in order. */
type InvalidCase = RuleCase & {
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]]
}
