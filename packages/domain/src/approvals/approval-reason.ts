import type { Sensitive } from '../access/index.js'
import type { Message } from '../kernel/message.js'
import type { ApprovalRule } from './approval-rule.js'
import type { PlanWeight } from './plan-weight.js'

/** Why a plan needs somebody else's agreement. */
export type ApprovalReason = Message<
  | 'approvals.EVERY_PLAN'
  | 'approvals.HIGH_COST'
  | 'approvals.HIGH_COST_UNTOLD'
  | 'approvals.MANY_CHANGES'
  | 'approvals.RULE_CHANGED'
>

/**
 * Why a plan needs approval by the rule that stood before it; null where it needs none. Facts alone never do, and a
 * plan that changes the rule always does.
 *
 * @param currency the organization's.
 */
export function approvalReason(
  { approvalRule, approvalOverChanges, approvalOverCost }: ApprovalRule,
  { changes, yearlyCost, changesRule }: PlanWeight,
  currency: string,
): ApprovalReason | null {
  if (approvalRule === 'NONE' || changes === 0) return null
  if (changesRule) return { key: 'approvals.RULE_CHANGED', params: {} }
  if (approvalOverChanges === null && approvalOverCost === null) {
    return { key: 'approvals.EVERY_PLAN', params: {} }
  }
  if (approvalOverChanges !== null && changes > approvalOverChanges) {
    const params = { count: changes, limit: approvalOverChanges }
    return { key: 'approvals.MANY_CHANGES', params }
  }
  if (approvalOverCost === null) return null
  const amount = yearlyCost()
  if (amount <= approvalOverCost) return null
  return { key: 'approvals.HIGH_COST', params: { amount, limit: approvalOverCost, currency } }
}

/** A reason as it is told to somebody: what a plan costs is no matter of those who may not see pay. */
export function guardedReason(
  reason: ApprovalReason,
  hidden: readonly Sensitive[],
): ApprovalReason {
  if (reason.key !== 'approvals.HIGH_COST' || !hidden.includes('pay')) return reason
  const { limit, currency } = reason.params
  return { key: 'approvals.HIGH_COST_UNTOLD', params: { limit, currency } }
}

/** Why something was refused, as it is told to somebody. */
export function guardedRefusal(message: Message, hidden: readonly Sensitive[]): Message {
  if (message.key !== 'problems.APPROVAL_NEEDED') return message
  const reason = guardedReason(message.params.reason as ApprovalReason, hidden)
  return { key: message.key, params: { ...message.params, reason } }
}
