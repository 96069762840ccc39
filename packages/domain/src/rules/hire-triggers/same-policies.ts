import type { OrganizationView } from '../../state/view.js'

/** Whether the same policies are in force on two days. */
export function arePoliciesSame(a: OrganizationView, b: OrganizationView): boolean {
  if (a.policies.size !== b.policies.size) return false
  for (const [key, value] of a.policies) if (b.policies.get(key) !== value) return false
  return true
}
