import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityBack } from './capacity-back.js'

/** From so many days on, of a span at most twice as long, each is made from the day after it. */
const DENSE_DAYS = 4
const LONGEST_GAP = 2

/**
 * The organization on several days, in the order given. Days that are close to one another, as those
 * of a month or every other day of one, cost what differs between them, also in the rules of capacity.
 */
export function viewsOfDays(
  state: OrganizationState,
  days: readonly Day[],
): readonly OrganizationView[] {
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const distinct = new Set(days)
  const isDense = distinct.size >= DENSE_DAYS && last - first < distinct.size * LONGEST_GAP
  if (!isDense) return days.map((day) => viewAt(state, day))
  const views = new Map<Day, OrganizationView>()
  for (const { view } of capacityBack(state, last, first)) {
    if (distinct.has(view.day)) views.set(view.day, view)
  }
  return days.map((day) => views.get(day)!)
}
