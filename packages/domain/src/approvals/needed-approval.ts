import type { Day } from '../kernel/days.js'
import { versionAt } from '../kernel/history.js'
import type { Change } from '../plans/change.js'
import type { Decision } from '../plans/decision.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { OrganizationRecord } from '../state/records.js'
import { type ApprovalReason, approvalReason } from './approval-reason.js'
import { type ApprovalRule, approvalRuleOf } from './approval-rule.js'
import { planWeight } from './plan-weight.js'

/** By which rule a plan needs approval, and why. */
interface NeededApproval {
  readonly rule: ApprovalRule
  readonly reason: ApprovalReason
}

/**
 * Whether a plan needs approval, by the rule that holds before it on the day; null where it needs none.
 *
 * @param changes the plan's, which were decided.
 * @param decision what they come to; not asked for where there is no rule.
 */
export function neededApproval(
  before: OrganizationState,
  changes: readonly Change[],
  decision: () => Decision,
  today: Day,
): NeededApproval | null {
  const { organization } = before
  const rule = approvalRuleOn(organization, today)
  if (rule.approvalRule === 'NONE') return null
  const weight = planWeight(before, changes, decision(), today)
  const reason = approvalReason(rule, weight, organization.currency)
  return reason && { rule, reason }
}

/** The rule of an organization on a day; before its first day that with which it begins. */
export function approvalRuleOn({ history }: OrganizationRecord, day: Day): ApprovalRule {
  const version = versionAt(history, day) ?? history[0]
  if (version === undefined) throw new Error('an organization without a history')
  return approvalRuleOf(version.fields)
}
