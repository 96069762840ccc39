import {
  LINT_RULE_IDS,
  localize,
  viewAt,
  type Locale,
  type OrganizationState,
  type Plan,
} from '@postscale/domain'
import { todayOf } from '../organizations/today-of.js'
import type { LintService } from './lint.service.js'

/** The plan of a finding's fix, or why there is none. */
export type FixPlan = Plan | 'LINT_FINDING_NOT_FOUND' | 'LINT_FIX_NOT_FOUND'

/** Looks a finding of today up by its fingerprint, and answers what would fix it. */
export async function fixPlan(
  lint: LintService,
  state: OrganizationState,
  fingerprint: string,
): Promise<FixPlan> {
  const ruleId = LINT_RULE_IDS.find((id) => fingerprint.startsWith(`${id}:`))
  if (ruleId === undefined) return 'LINT_FINDING_NOT_FOUND'
  const view = viewAt(state, todayOf(state))
  const { findings } = await lint.report(view, [ruleId])
  const finding = findings.find((each) => each.fingerprint === fingerprint)
  if (finding === undefined) return 'LINT_FINDING_NOT_FOUND'
  if (finding.fix === null) return 'LINT_FIX_NOT_FOUND'
  const locale: Locale = view.organization.locale
  return {
    title: localize(locale, finding.fix.title),
    reason: localize(locale, finding.evidence.message),
    changes: finding.fix.changes,
  }
}
