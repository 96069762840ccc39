import {
  type ApprovalRule,
  type Change,
  type Decision,
  guardedReason,
  type MissingApproval,
  missingApproval,
  neededApproval,
  type OrganizationState,
  type Problem,
  type Sensitive,
  type Verdict,
} from '@postscale/domain'
import { todayOf } from '../../graphql/today.js'
import { RefusedError } from './refused-error.js'

/** Who made a plan, and what others said of it. */
export interface Agreement {
  /** As scopes. */
  readonly proposers: ReadonlySet<string>
  readonly verdicts: readonly Verdict[]
}

/**
 * Refuses a plan that somebody else has to agree to first.
 *
 * @param agreement null for a plan that nobody was shown before.
 * @param hidden what whoever is refused may not see.
 * @throws RefusedError
 */
export function refuseUnapproved(
  before: OrganizationState,
  changes: readonly Change[],
  decision: Decision,
  agreement: Agreement | null,
  hidden: readonly Sensitive[],
): void {
  const needed = neededApproval(before, changes, () => decision, todayOf(before))
  if (needed === null) return
  const { rule, reason } = needed
  const missing: MissingApproval | null =
    agreement === null
      ? 'NO_SCENARIO'
      : missingApproval(rule, agreement.proposers, agreement.verdicts)
  if (missing === null) return
  const params = { reason: guardedReason(reason, hidden), missing, approvers: namedApprovers(rule) }
  const problem: Problem = {
    code: 'APPROVAL_NEEDED',
    changeIndex: null,
    row: null,
    field: null,
    params,
  }
  throw new RefusedError([problem])
}

/** The addresses of those who can approve; none where anybody else can. */
export function namedApprovers({ approvalRule, approvers }: ApprovalRule): readonly string[] {
  return approvalRule === 'NAMED' ? approvers : []
}
