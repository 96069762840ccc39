import type { PlanDraft } from '@/plans/plan-draft'
import type { Finding } from './findings-query'

/** Why a finding is accepted, and until when; an empty day is for good. */
export interface AcceptFormValues {
  readonly reason: string
  readonly until: string
}

/** The plan that accepts a finding as it is: with more accounts it is found again. */
export function acceptDraft(
  slug: string,
  { fingerprint, accounts }: Pick<Finding, 'accounts' | 'fingerprint'>,
  { reason, until }: AcceptFormValues,
): PlanDraft {
  const mostAccounts = accounts?.count ?? null
  const given = { fingerprint, mostAccounts, reason: reason.trim(), until: until || null }
  return { organizationId: slug, reason: null, changes: [{ acceptFinding: given }] }
}

/** The plan that accepts a finding no longer. */
export function withdrawDraft(slug: string, acceptanceId: string): PlanDraft {
  const changes = [{ withdrawAcceptance: { acceptance: { id: acceptanceId } } }]
  return { organizationId: slug, reason: null, changes }
}
