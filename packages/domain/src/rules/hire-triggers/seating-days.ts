import type { Day } from '../../kernel/days.js'
import type { DayStep } from '../../state/days-back.js'
import { changeDays } from '../../state/change-days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'

/** What says who sits where, and who leads whom. */
const SEATING = ['position', 'occupancy', 'role', 'team', 'person'] as const

/** The days, latest first, on which seats, those who sit in them or policies differ from the day before. */
export function seatingDays(state: OrganizationState, after: Day, until: Day): readonly Day[] {
  return changeDays(state, SEATING, after, until)
}

/** Whether the seats and those who sit in them, and the policies, are those of the day after. */
export function areSeatsSame({ view, later, touched }: DayStep): boolean {
  if (later === null) return false
  return SEATING.every((kind) => touched(kind).size === 0) && arePoliciesSame(view, later)
}

function arePoliciesSame(a: OrganizationView, b: OrganizationView): boolean {
  if (a.policies.size !== b.policies.size) return false
  for (const [key, value] of a.policies) if (b.policies.get(key) !== value) return false
  return true
}
