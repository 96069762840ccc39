import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CapacityFilter } from '../capacity-group.js'
import { type CapacityRow, rowOfWork } from '../capacity-row.js'
import { CellTally, type LoadCell, type WorkItem } from '../load-cells.js'
import type { FamilyTotals } from './family-totals.js'
import { isDueForRenewal, renewalHorizon } from '../each-work.js'

/** Contracts of one kind that end within the horizon, and what they weigh (1 is an ordinary one). */
type RenewalsOfKind = Pick<LoadCell, 'accounts' | 'weight'>

interface RenewalsAhead {
  readonly standard: RenewalsOfKind
  readonly complex: RenewalsOfKind
}

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

/** Sums the contracts that end within the horizon, and follows them from day to day. Mutable. */
export class PipelineTally {
  readonly #tally = new CellTally()

  constructor(view: OrganizationView) {
    const horizon = renewalHorizon(view)
    for (const row of view.accounts.rows) {
      const item = itemOf(view, row, horizon)
      if (item !== null) this.#tally.add(item)
    }
  }

  /**
   * Goes on to another day.
   *
   * @param accounts rows of all that may differ between the two days, or enter or leave the horizon.
   * @returns whether one of them is in it on either day.
   */
  move(before: OrganizationView, after: OrganizationView, accounts: ReadonlySet<number>): boolean {
    const [until, from] = [renewalHorizon(before), renewalHorizon(after)]
    let isTouched = false
    for (const row of accounts) {
      const [was, is] = [itemOf(before, row, until), itemOf(after, row, from)]
      if (was !== null) this.#tally.remove(was)
      if (is !== null) this.#tally.add(is)
      isTouched ||= was !== null || is !== null
    }
    return isTouched
  }

  cells(): readonly LoadCell[] {
    return this.#tally.cells()
  }
}

function itemOf({ accounts }: OrganizationView, row: number, horizon: Period): WorkItem | null {
  if (!accounts.isLive(row) || !isDueForRenewal(accounts.contractEnd(row), horizon)) return null
  const segment = accounts.segment(row)
  return {
    row: rowOfWork('RENEWALS', segment, null, accounts.complexity(row)),
    segment,
    region: accounts.region(row),
    weight: accounts.loadWeight(row),
    acv: accounts.acv(row),
  }
}

const known = new WeakMap<OrganizationView, readonly LoadCell[]>()

/** Every contract's end within the horizon, by kind, segment and region; kept with the view. */
function pipeline(view: OrganizationView): readonly LoadCell[] {
  let cells = known.get(view)
  if (cells === undefined) {
    cells = new PipelineTally(view).cells()
    known.set(view, cells)
  }
  return cells
}

/** Keeps with a view the pipeline that was carried on to its day. */
export function rememberPipeline(view: OrganizationView, cells: readonly LoadCell[]): void {
  known.set(view, cells)
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
