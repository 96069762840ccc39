import {
  localize,
  type LintReport,
  type LintSeverity,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { toLintRule } from './to-lint-rule.js'
import type { LintReportType } from './types/lint-report-type.js'

/**
 * A report for GraphQL.
 *
 * @param severities only findings of these; all when none are named.
 */
export function toLintReport(
  view: OrganizationView,
  { findings, notEvaluated, truncated }: LintReport,
  severities: readonly LintSeverity[] | null | undefined,
  locale: Locale,
): LintReportType {
  const found = findings.filter(({ severity }) => severities?.includes(severity) ?? true)
  const count = (severity: LintSeverity) =>
    found.filter((each) => each.severity === severity).length
  return {
    view,
    found,
    counts: { error: count('ERROR'), warning: count('WARNING'), info: count('INFO') },
    notEvaluated: notEvaluated.map(({ ruleId, missing, message }) => ({
      rule: toLintRule(ruleId, locale),
      missing,
      message: localize(locale, message),
    })),
    truncated,
  }
}
