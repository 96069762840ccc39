import { LINT_SEVERITIES, type LintSeverity } from '@postscale/domain'
import type { FetchedReport, ShownFinding } from './fetch-lint-report.js'

/** Findings held against a baseline. */
export interface JudgedFindings {
  readonly fresh: readonly ShownFinding[]
  /** Findings that the baseline lists. */
  readonly accepted: readonly ShownFinding[]
  /** Entries of the baseline that no evaluated rule finds any more. */
  readonly stale: readonly string[]
  /** Whether a finding that is not accepted is at least as bad as what fails. */
  readonly fails: boolean
}

/** Sets the accepted findings apart, as the domain's own `lint` does. */
export function judgeFindings(
  { findings, rules, notEvaluated, truncated }: FetchedReport,
  baseline: readonly string[],
  failOn: LintSeverity,
): JudgedFindings {
  const known = new Set(baseline)
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const left = new Set([...truncated, ...notEvaluated.map(({ rule }) => rule.id)])
  const evaluated = new Set(rules.flatMap(({ id }) => (left.has(id) ? [] : [id])))
  const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint))
  const limit = LINT_SEVERITIES.indexOf(failOn)
  return {
    fresh,
    accepted: findings.filter(({ fingerprint }) => known.has(fingerprint)),
    stale: [...known].filter(
      (entry) => !found.has(entry) && evaluated.has(entry.slice(0, entry.indexOf(':'))),
    ),
    fails: fresh.some(({ severity }) => LINT_SEVERITIES.indexOf(severity) <= limit),
  }
}
