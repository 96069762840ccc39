import type { Message } from '../kernel/message.js'
import type { MissingApproval } from '../plans/problem.js'
import type { ApprovalRule } from './approval-rule.js'

/** What somebody said of a plan. */
export interface Verdict {
  /** Who: the same for a person and the tokens that act for them. */
  readonly person: string
  /** Their address now; null for who has none. */
  readonly email: string | null
  readonly isApproval: boolean
  /** Whether it is about the plan as it is now. */
  readonly isCurrent: boolean
}

/** Why somebody cannot approve a plan. */
type Unable = Message<'approvals.NOT_NAMED' | 'approvals.NO_PERSON' | 'approvals.OWN_PROPOSAL'>

type Who = Pick<ApprovalRule, 'approvalRule' | 'approvers'>

/**
 * What keeps a plan that needs approval from being applied; null when nothing does. Of each person the last verdict
 * counts, where they can approve at all; one approval is enough, unless somebody asks for changes.
 *
 * @param proposers who made a part of it.
 * @param verdicts in the order in which they were given.
 */
export function missingApproval(
  rule: Who,
  proposers: ReadonlySet<string>,
  verdicts: readonly Verdict[],
): Exclude<MissingApproval, 'NO_SCENARIO'> | null {
  const able = verdicts.filter((each) => whyUnable(rule, proposers, each) === null)
  const last = [...new Map(able.map((each) => [each.person, each])).values()]
  const current = last.filter(({ isCurrent }) => isCurrent)
  if (current.some(({ isApproval }) => !isApproval)) return 'CHANGES_ASKED'
  if (current.length > 0) return null
  return last.some(({ isApproval }) => isApproval) ? 'EARLIER_VERSION' : 'NOBODY'
}

/** Why somebody cannot approve a plan; null when they can. Where no rule asks for it, anybody else can. */
export function whyUnable(
  { approvalRule, approvers }: Who,
  proposers: ReadonlySet<string>,
  { person, email }: Pick<Verdict, 'email' | 'person'>,
): Unable | null {
  if (email === null) return { key: 'approvals.NO_PERSON', params: {} }
  if (proposers.has(person)) return { key: 'approvals.OWN_PROPOSAL', params: {} }
  if (approvalRule !== 'NAMED' || approvers.some((each) => sameAddress(each, email))) return null
  return { key: 'approvals.NOT_NAMED', params: { approvers } }
}

/** Whether two addresses reach the same person: nobody tells capitals apart in them. */
function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
