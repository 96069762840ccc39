import {
  expandColumnar,
  localize,
  MAX_CHANGES,
  type Change,
  type Locale,
  type OrganizationView,
  type Plan,
} from '@postscale/domain'
import { previewOf } from './preview-of.js'
import type { ProposedPlanType } from '../types/proposed-plan-type.js'
import { toProposedChange } from './to-proposed-change.js'

/** A plan that was worked out on a view, for GraphQL. It is previewed when that is asked for. */
export function toProposedPlan(
  view: OrganizationView,
  plan: Plan,
  locale: Locale,
): ProposedPlanType {
  const count = plan.changes.reduce((sum, change) => sum + sizeOf(change), 0)
  const listed = count <= MAX_CHANGES
  const params = { count, limit: MAX_CHANGES }
  return {
    title: plan.title,
    reason: plan.reason,
    changeCount: count,
    get changes() {
      if (!listed) return null
      const single = plan.changes.flatMap((change) =>
        change.type === 'columnar' ? [...expandColumnar(change)] : [change],
      )
      return single.map(toProposedChange)
    },
    changesReason: listed ? null : localize(locale, { key: 'problems.PLAN_TOO_LONG', params }),
    get preview() {
      return previewOf(view, plan, locale)
    },
  }
}

function sizeOf(change: Change): number {
  return change.type === 'columnar' ? (Object.values(change.columns)[0]?.length ?? 0) : 1
}
