import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { type CapacityRow, rowOfWork } from '../capacity/capacity-row.js'
import { eachWork } from '../capacity/each-work.js'
import { rowFigures } from '../capacity/row-figures.js'
import { seatsFor } from '../capacity/seats-needed.js'
import type { AccountCosts } from '../unit-economics/account-costs.js'
import { csmCost } from './model-cost.js'

/** What accounts take and cost in a tier, at the margin. */
export interface MovementCost {
  /** CSM seats that an account takes in a tier. Tech-touch without a CSM of its own takes none. */
  readonly seats: (accountRow: number, tier: Tier) => number
  /** What an account costs a year in a tier; null when no CSM's cost tells. */
  readonly yearly: (accountRow: number, served: Tier, tier: Tier) => MinorUnits | null
  /** What all CSM seats together can carry. */
  readonly capacity: number
}

const WHOLE = 100
const CSM_ROWS: ReadonlySet<CapacityRow | null> = new Set([
  'CSM_ENTERPRISE',
  'CSM_MID_MARKET',
  'CSM_SMB',
] as const)

/**
 * What movements are judged by: the change at the margin. An account takes `weight ÷ accounts a CSM
 * carries` of a seat (1/80 low-touch, 1/15 high-touch), at what a whole CSM costs on average; other
 * people stay as they are; shared resources and technology are those of the tier. The investment in
 * tech-touch is not in it: once built it is sunk, and founding the tier is judged for all who would move.
 *
 * So a cost does not depend on how full the account's own CSM happens to be, nor on who else moves, and
 * asking again after a movement finds the same costs. Unit economics tell the spare capacity apart.
 *
 * Source: 3-rules "Service models and tiers".
 */
export function movementCost(view: OrganizationView, costs: AccountCosts): MovementCost {
  const { accounts } = view
  const figures = rowFigures(view)
  const { tiers } = costs.tierCosts
  const price = csmCost(view)
  const covered = new Uint8Array((accounts.rows.at(-1) ?? -1) + 1)
  eachWork(view, (responsibility, account) => {
    if (responsibility === 'CSM') covered[account] = 1
  })
  const seats = (row: number, tier: Tier): number => {
    if (tier === 'TECH_TOUCH' && covered[row] === 0) return 0
    const work = rowOfWork('CSM', accounts.segment(row), tier, accounts.complexity(row))
    return seatsFor(accounts.loadWeight(row) / WHOLE, figures[work]?.upper ?? 0)
  }
  const csm = (row: number, served: Tier, tier: Tier): number | null => {
    // Who has no CSM pays none, unless it comes up and gets one.
    const without = covered[row] === 0 && TIERS.indexOf(tier) >= TIERS.indexOf(served)
    const taken = without ? 0 : seats(row, tier)
    if (taken === 0) return 0
    return price === null ? null : taken * price
  }
  return {
    seats,
    yearly: (row, served, tier) => {
      const people = csm(row, served, tier)
      if (people === null) return null
      const others = (costs.people[row] ?? 0) - (costs.csm[row] ?? 0)
      const { shared, technology } = tiers[tier]
      return Math.round(others + people + shared + technology)
    },
    capacity: csmCapacity(view),
  }
}

/** What those who carry accounts as a CSM can carry, in seats: leaders with a book too. */
function csmCapacity(view: OrganizationView): number {
  let capacity = 0
  for (const seat of capacityOf(view).seats) {
    const carries = seat.cells.some(({ row, weight }) => weight > 0 && CSM_ROWS.has(row))
    if (seat.family === 'CSM' || carries) capacity += seat.capacity
  }
  return capacity
}
