import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'

const WHOLE = 100

/** What the people in a seat cost a year. */
export interface SeatCost {
  /** Minor units, not rounded: FTE splits them. */
  readonly amount: number
  /** Someone sits there whose cost neither the person nor the seat's budget tells. */
  readonly unknown: boolean
}

/**
 * `Σ FTE × loaded cost` over the seat's occupancies: the person's loaded cost, else the seat's budgeted
 * one. An open seat costs nothing yet.
 */
export function seatCost(view: OrganizationView, position: LivePosition): SeatCost {
  let hundredths = 0
  let unknown = false
  for (const { personId, fte } of view.occupanciesOfPosition(position.id)) {
    const cost = view.people.get(personId)?.loadedCost ?? position.budgetedCost
    if (cost === null) unknown = true
    else hundredths += cost * fte
  }
  return { amount: hundredths / WHOLE, unknown }
}
