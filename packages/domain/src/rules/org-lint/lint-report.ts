import type { Id } from '../../kernel/ids.js'
import type { Message } from '../../kernel/message.js'
import { type Finding, LINT_SEVERITIES, type LintSeverity } from './finding.js'
import type { MissingLintInput } from './lint-input.js'
import type { LintRuleId } from './lint-rule-id.js'

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
  /** Findings that the organization accepts, or that the baseline lists. */
  readonly accepted: readonly Finding[]
  readonly notEvaluated: readonly NotEvaluatedRule[]
  /** Rules that found more than the limit. */
  readonly truncated: readonly LintRuleId[]
  /** Entries of the baseline that no evaluated rule finds any more: they can go. */
  readonly stale: readonly string[]
  /** Acceptances that are recorded, and that no evaluated rule finds any more: they can be withdrawn. */
  readonly staleAcceptances: readonly Id[]
}

/**
 * The exit code of a check in CI: 1 when a finding that is not accepted is at least so bad, else 0.
 *
 * @param failOn the mildest severity that fails; ERROR by default.
 */
export function lintExitCode({ findings }: LintReport, failOn: LintSeverity = 'ERROR'): 0 | 1 {
  const limit = LINT_SEVERITIES.indexOf(failOn)
  return findings.some(({ severity }) => LINT_SEVERITIES.indexOf(severity) <= limit) ? 1 : 0
}
