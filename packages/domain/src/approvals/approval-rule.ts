import type { OrganizationFields } from '../entities/organization.js'
import { same } from '../kernel/same.js'
import type { OrganizationRecord } from '../state/records.js'

/** Who must agree before which plans are applied. */
export type ApprovalRule = Pick<
  OrganizationFields,
  'approvalOverChanges' | 'approvalOverCost' | 'approvalRule' | 'approvers'
>

/** Of what an organization says of itself, what is said of approvals. */
export function approvalRuleOf({
  approvalRule,
  approvers,
  approvalOverChanges,
  approvalOverCost,
}: ApprovalRule): ApprovalRule {
  return { approvalRule, approvers, approvalOverChanges, approvalOverCost }
}

/** Whether two records of an organization have other rules on any day. */
export function rulesDiffer(
  before: Pick<OrganizationRecord, 'history'>,
  after: Pick<OrganizationRecord, 'history'>,
): boolean {
  return !same(rulesOverTime(before), rulesOverTime(after))
}

/** The rules one after the other, each with its first day. */
function rulesOverTime({ history }: Pick<OrganizationRecord, 'history'>) {
  const rules = history.map(({ from, fields }) => ({ from, rule: approvalRuleOf(fields) }))
  return rules.filter(({ rule }, at) => !same(rule, rules[at - 1]?.rule))
}
