import type { PlanDraft } from '@/plans/plan-draft'
import type { Finding } from './findings-query'

/** Why a finding is accepted, and until when; an empty day is for good. */
export interface AcceptFormValues {
  readonly reason: string
  readonly until: string
}

/** The plan that accepts findings as they are: with more accounts they are found again. */
export function acceptDraft(
  slug: string,
  findings: readonly Pick<Finding, 'accounts' | 'fingerprint'>[],
  { reason, until }: AcceptFormValues,
): PlanDraft {
  const changes = findings.map(({ fingerprint, accounts }) => ({
    acceptFinding: {
      fingerprint,
      mostAccounts: accounts?.count ?? null,
      reason: reason.trim(),
      until: until || null,
    },
  }))
  return { organizationId: slug, reason: null, changes }
}

/** The plan that accepts a finding no longer. */
export function withdrawDraft(slug: string, acceptanceId: string): PlanDraft {
  const changes = [{ withdrawAcceptance: { acceptance: { id: acceptanceId } } }]
  return { organizationId: slug, reason: null, changes }
}
