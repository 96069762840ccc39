import type { OrganizationView } from '../../state/view.js'
import { staffCosts } from '../unit-economics/staff-costs.js'

const WHOLE = 100
const MONTHS_A_YEAR = 12

/** People in seats on a day, in FTE: of the whole, and of each team by itself. */
interface SeatedFte {
  readonly total: number
  readonly byTeam: ReadonlyMap<string, number>
}

/** `Σ FTE` of everyone in a seat, as capacity counts it: not ramped, whoever is on leave included. */
export function seatedFte(view: OrganizationView): SeatedFte {
  const byTeam = new Map<string, number>()
  let total = 0
  for (const { id, teamId } of view.positions.values()) {
    const held = view.occupanciesOfPosition(id).reduce((sum, { fte }) => sum + fte, 0)
    total += held
    byTeam.set(teamId, (byTeam.get(teamId) ?? 0) + held)
  }
  return {
    total: total / WHOLE,
    byTeam: new Map([...byTeam].map(([teamId, fte]) => [teamId, fte / WHOLE])),
  }
}

/** What the staff costs a month at the run rate of a day: a twelfth of it, in whole minor units. */
export function monthlyCost(view: OrganizationView): number {
  return Math.round(staffCosts(view).runRate / MONTHS_A_YEAR)
}
