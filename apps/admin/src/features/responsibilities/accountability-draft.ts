import type { AccountableRole, ChangeInput } from '@/generated/graphql'
import type { PlanDraft } from '@/plans/plan-draft'
import type { ResponsibilityAnswer } from './responsibilities-query'

/** One responsibility in one segment, as it is answered. */
export type ResponsibilityCell = ResponsibilityAnswer['responsibilities']['cells'][number]

/** Who is to answer; without a role the guide's do. */
interface AccountabilityValues {
  readonly role: AccountableRole | null
  /** What the organization calls the role; empty when as usual. */
  readonly roleName: string
  /** Whether it is said of every segment, or of the cell's alone. */
  readonly everywhere: boolean
  readonly reason: string
}

/** What is chosen today. */
export function presentChoice({ chosen }: ResponsibilityCell): AccountabilityValues {
  return {
    role: chosen?.role ?? null,
    roleName: chosen?.roleName ?? '',
    everywhere: chosen?.segment === null,
    reason: chosen?.reason ?? '',
  }
}

/** The plan that chooses who answers in a cell, or in all segments; or takes the choice back. */
export function accountabilityDraft(
  slug: string,
  { responsibility, segment, chosen }: ResponsibilityCell,
  { role, roleName, everywhere, reason }: AccountabilityValues,
): PlanDraft {
  const present = chosen && { accountability: { id: chosen.id } }
  const plan = (...changes: readonly ChangeInput[]): PlanDraft => ({
    organizationId: slug,
    reason: reason.trim() || null,
    changes,
  })
  if (role === null) return plan(...(present ? [{ endAccountability: present }] : []))
  const given = { role, roleName: roleName.trim() || null, reason: reason.trim() || null }
  const scope = everywhere ? null : segment
  if (present && chosen.segment === scope) {
    return plan({ updateAccountability: { ...present, ...given } })
  }
  const assigned = { assignAccountability: { responsibility, segment: scope, ...given } }
  // A choice for the one segment would go before one for all of them.
  return plan(...(present && everywhere ? [{ endAccountability: present }] : []), assigned)
}
