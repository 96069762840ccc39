import { capacityOf } from '../rules/capacity/capacity-of.js'
import type { OrganizationView } from '../state/view.js'

/** The people and seats of the whole on one side. */
interface StaffingSide {
  /** Everybody who is employed, with a seat or without. */
  readonly people: number
  readonly seats: number
  /** Seats that nobody sits in. */
  readonly openSeats: number
  /** Accounts that are there, whether they pay or not. */
  readonly accounts: number
}

/** How many people, seats and accounts there are before and after. */
export interface StaffingEffect {
  readonly before: StaffingSide | null
  readonly after: StaffingSide
}

/** How many people, seats, open seats and accounts there are on either side. */
export function staffingEffect(
  before: OrganizationView | null,
  after: OrganizationView,
): StaffingEffect {
  return { before: before && staffingOf(before), after: staffingOf(after) }
}

function staffingOf(view: OrganizationView): StaffingSide {
  const open = capacityOf(view).seats.filter(
    ({ position, holders }) => position !== null && holders.length === 0,
  )
  return {
    people: view.people.size,
    seats: view.positions.size,
    openSeats: open.length,
    accounts: view.accounts.count,
  }
}
