import type { OrganizationView } from '../state/view.js'

/**
 * What a whole CSM of this organization costs a year on average, in minor units:
 * `Σ FTE × loaded cost ÷ Σ FTE` over the CSMs whose cost the person or the seat's budget tells. Null when
 * none does.
 */
export function csmCost(view: OrganizationView): number | null {
  let [cost, fte] = [0, 0]
  for (const seat of view.positions.values()) {
    if (view.roles.get(seat.roleId)?.family !== 'CSM') continue
    for (const occupancy of view.occupanciesOfPosition(seat.id)) {
      const loaded = view.people.get(occupancy.personId)?.loadedCost ?? seat.budgetedCost
      if (loaded === null) continue
      cost += occupancy.fte * loaded
      fte += occupancy.fte
    }
  }
  return fte === 0 ? null : cost / fte
}
