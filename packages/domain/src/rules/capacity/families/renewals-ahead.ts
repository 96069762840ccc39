import type { OrganizationView } from '../../../state/view.js'
import type { CapacityFilter } from '../capacity-group.js'
import { type CapacityRow, rowOfWork } from '../capacity-row.js'
import { CellTally, type LoadCell } from '../load-cells.js'
import type { FamilyTotals } from './family-totals.js'
import { isDueForRenewal, renewalHorizon } from '../each-work.js'

const WHOLE = 100

/** Contracts of one kind that end within the horizon, and what they weigh (1 is an ordinary one). */
type RenewalsOfKind = Pick<LoadCell, 'accounts' | 'weight'>

interface RenewalsAhead {
  readonly standard: RenewalsOfKind
  readonly complex: RenewalsOfKind
}

const known = new WeakMap<OrganizationView, readonly LoadCell[]>()

/**
 * The renewals ahead. Where the filter names teams, roles or people: those that they answer for;
 * else every account of the segments and regions, covered or not.
 *
 * @param totals the renewals family over the same filter.
 */
export function renewalsAhead(
  view: OrganizationView,
  filter: CapacityFilter,
  totals: FamilyTotals,
): RenewalsAhead {
  const bySeat = filter.teamIds ?? filter.roleIds ?? filter.personIds
  const all = bySeat === undefined ? pipeline(view).filter(isIn(filter)) : totals.rows
  return { standard: sum(all, 'RENEWALS_STANDARD'), complex: sum(all, 'RENEWALS_COMPLEX') }
}

/** Every contract's end within the horizon, by kind, segment and region; kept with the view. */
function pipeline(view: OrganizationView): readonly LoadCell[] {
  const before = known.get(view)
  if (before !== undefined) return before
  const { accounts } = view
  const horizon = renewalHorizon(view)
  const regionCodes = new Map<string | null, number>()
  const tally = new CellTally()
  for (const row of accounts.rows) {
    if (!isDueForRenewal(accounts.contractEnd(row), horizon)) continue
    const segment = accounts.segment(row)
    const region = accounts.region(row)
    const code = regionCodes.get(region) ?? regionCodes.size
    regionCodes.set(region, code)
    const kind = rowOfWork('RENEWALS', segment, null, accounts.complexity(row))
    const weight = accounts.loadWeight(row) / WHOLE
    tally.add(kind, segment, region, code, weight, 1, accounts.acv(row))
  }
  const cells = tally.cells()
  known.set(view, cells)
  return cells
}

function isIn({ segments, regions }: CapacityFilter): (cell: LoadCell) => boolean {
  return (cell) =>
    (segments === undefined || segments.includes(cell.segment)) &&
    (regions === undefined || regions.includes(cell.region))
}

function sum(
  all: readonly (RenewalsOfKind & { readonly row: CapacityRow | null })[],
  row: CapacityRow,
): RenewalsOfKind {
  const total = { accounts: 0, weight: 0 }
  for (const each of all) {
    if (each.row !== row) continue
    total.accounts += each.accounts
    total.weight += each.weight
  }
  return total
}
