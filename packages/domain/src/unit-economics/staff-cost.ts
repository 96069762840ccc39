import type { MinorUnits } from '../kernel/minor-units.js'
import type { OrganizationView } from '../state/view.js'

/**
 * What the people in seats cost a year, in minor units: each occupancy's FTE of the person's loaded
 * cost, or of the seat's budgeted cost where the person's is not known. Open seats cost nothing yet.
 */
export function staffCost(view: OrganizationView): MinorUnits {
  let hundredths = 0
  for (const seat of view.positions.values()) {
    for (const { personId, fte } of view.occupanciesOfPosition(seat.id)) {
      const cost = view.people.get(personId)?.loadedCost ?? seat.budgetedCost ?? 0
      hundredths += cost * fte
    }
  }
  return Math.round(hundredths / 100)
}
