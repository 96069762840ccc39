import type { OrganizationView } from '../../../state/view.js'
import { onboardingOf } from '../stage/onboarding-of.js'

/**
 * Whether an account has seen value that can be shown: a success plan with a measured result, or a first
 * measurable outcome. Growth is earned by it.
 *
 * Source: PM "Pillars" (value realisation before expansion).
 */
export function hasProvenValue(view: OrganizationView, row: number): boolean {
  const plans = view.ofAccount('successPlan', row)
  return (
    plans.some(({ measured }) => measured !== null) ||
    (onboardingOf(view, row)?.firstValueOn ?? null) !== null
  )
}
