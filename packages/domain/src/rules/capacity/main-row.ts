import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { passingView } from '../../state/view-at.js'
import { type CapacityRow, rowOfWork } from './capacity-row.js'
import { rowFigures } from './row-figures.js'
import { seatsFor } from './seats-needed.js'

const WHOLE = 100
const known = new WeakMap<OrganizationState, Map<string, CapacityRow | null>>()

/**
 * The row of the capacity table that took most of a CSM's seat on a day, by load; null when the seat had no
 * book. Kept with the state.
 */
export function mainRowOn(state: OrganizationState, positionId: Id, day: Day): CapacityRow | null {
  let rows = known.get(state)
  if (rows === undefined) {
    rows = new Map<string, CapacityRow | null>()
    known.set(state, rows)
  }
  const key = `${positionId} ${day}`
  let row = rows.get(key)
  if (row === undefined) {
    row = findMainRow(state, positionId, day)
    rows.set(key, row)
  }
  return row
}

function findMainRow(state: OrganizationState, positionId: Id, day: Day): CapacityRow | null {
  const { accounts, coverage } = state
  const figures = rowFigures(passingView(state, day))
  const loads = new Map<CapacityRow, number>()
  for (const at of coverage.rowsReferring('positionId', positionId)) {
    if (!coverage.isOn(at, day) || coverage.field(at, 'kind') !== 'ACCOUNTABLE') continue
    if (coverage.field(at, 'responsibility') !== 'CSM') continue
    const version = accounts.versionOn(coverage.referredRow(at, 'accountId'), day)
    if (version === -1) continue
    const [segment, tier, complexity, weight] = [
      accounts.field(version, 'segment'),
      accounts.field(version, 'tier'),
      accounts.field(version, 'complexity'),
      accounts.field(version, 'loadWeight'),
    ]
    const row = rowOfWork('CSM', segment, tier, complexity)
    const load = seatsFor(weight / WHOLE, figures[row]?.upper ?? 0)
    loads.set(row, (loads.get(row) ?? 0) + load)
  }
  let main: CapacityRow | null = null
  for (const [row, load] of loads) {
    if (main === null || load > (loads.get(main) ?? 0)) main = row
  }
  return main
}
