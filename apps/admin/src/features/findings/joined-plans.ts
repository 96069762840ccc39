import type { ProposedPlan } from '@/plans/proposed-plan-dialog'

/**
 * Several plans as one: their changes one after the other, each once.
 *
 * @param title of the whole where there are several; one alone keeps its own words.
 */
export function joinedPlans(plans: readonly ProposedPlan[], title: string): ProposedPlan | null {
  const [first, ...others] = plans
  if (first === undefined) return null
  if (others.length === 0) return first
  const changes = new Map(
    plans.flatMap((plan) =>
      (plan.changes ?? []).map((change) => [JSON.stringify(change), change] as const),
    ),
  )
  const reasons = new Set(plans.flatMap(({ changesReason }) => changesReason ?? []))
  return {
    ...first,
    title,
    reason: null,
    words: null,
    changeCount: changes.size,
    changes: changes.size === 0 ? null : [...changes.values()],
    changesReason: changes.size > 0 ? null : [...reasons].join(' '),
  }
}
