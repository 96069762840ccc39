import type { Day } from '../kernel/day.js'
import { OrganizationOfDay } from './organization-of-day.js'
import type { OrganizationState } from './organization-state.js'
import type { OrganizationView } from './view.js'

/** Days kept per state: today's, a few past ones that trends need, and what people look up. */
const DAYS_KEPT = 24

const kept = new WeakMap<OrganizationState, Map<Day, OrganizationView>>()

/** The organization as it is on that day; kept with the state, so that asking again is free. */
export function viewAt(state: OrganizationState, day: Day): OrganizationView {
  const views = kept.get(state) ?? new Map<Day, OrganizationView>()
  kept.set(state, views)
  const view = views.get(day) ?? new OrganizationOfDay(state, day)
  // The latest used goes last, the first is the one that leaves.
  views.delete(day)
  views.set(day, view)
  const oldest = views.keys().next().value
  if (views.size > DAYS_KEPT && oldest !== undefined) views.delete(oldest)
  return view
}
