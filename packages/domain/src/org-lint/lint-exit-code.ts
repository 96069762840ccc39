import type { LintReport } from './lint-report.js'
import { LINT_SEVERITIES, type LintSeverity } from './lint-severity.js'

/**
 * The exit code of a check in CI: 1 when a finding that is not accepted is at least so bad, else 0.
 *
 * @param failOn the mildest severity that fails; ERROR by default.
 */
export function lintExitCode({ findings }: LintReport, failOn: LintSeverity = 'ERROR'): 0 | 1 {
  const limit = LINT_SEVERITIES.indexOf(failOn)
  return findings.some(({ severity }) => LINT_SEVERITIES.indexOf(severity) <= limit) ? 1 : 0
}
