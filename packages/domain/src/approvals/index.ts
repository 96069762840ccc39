export { type ApprovalReason, guardedReason, guardedRefusal } from './approval-reason.js'
export type { ApprovalRule } from './approval-rule.js'
export { missingApproval, type Verdict, whyUnable } from './missing-approval.js'
export { approvalRuleOn, neededApproval } from './needed-approval.js'
