import type { Message } from '../messages/message.js'
import type { Finding } from './finding.js'
import type { LintRuleId } from './lint-rule-id.js'
import type { LintSeverity } from './lint-severity.js'
import type { MissingLintInput } from './missing-lint-input.js'

/** How to lint; everything may be left out. */
export interface LintOptions {
  /** Fingerprints of findings that are accepted: what `baselineOf` gives. */
  readonly baseline?: Iterable<string> | undefined
  /** Only these rules; all by default. */
  readonly only?: readonly LintRuleId[] | undefined
  /** Another severity for all findings of a rule, or OFF for none. */
  readonly severities?:
    | { readonly [K in LintRuleId]?: LintSeverity | 'OFF' | undefined }
    | undefined
  /** Most findings of one rule, 1,000 by default. */
  readonly limit?: number | undefined
}

/** A rule that could not be evaluated, and what was missing. */
export interface NotEvaluatedRule {
  readonly ruleId: LintRuleId
  readonly missing: MissingLintInput
  readonly message: Message
}

/** What linting found. Rules in the order of the registry. */
export interface LintReport {
  readonly findings: readonly Finding[]
  /** Findings that the baseline lists. */
  readonly accepted: readonly Finding[]
  readonly notEvaluated: readonly NotEvaluatedRule[]
  /** Rules that found more than the limit. */
  readonly truncated: readonly LintRuleId[]
  /** Entries of the baseline that no evaluated rule finds any more: they can go. */
  readonly stale: readonly string[]
}
