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

/** How many seats nobody sits in. */
export function openSeatsOf(view: OrganizationView): number {
  const seats = [...view.positions.keys()]
  return seats.filter((id) => view.occupanciesOfPosition(id).length === 0).length
}

function staffingOf(view: OrganizationView): StaffingSide {
  return {
    people: view.people.size,
    seats: view.positions.size,
    openSeats: openSeatsOf(view),
    accounts: view.accounts.count,
  }
}
