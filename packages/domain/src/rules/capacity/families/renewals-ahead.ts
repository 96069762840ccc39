import type { Period } from '../../../kernel/periods.js'
import { KeptTally } from '../../../state/kept-tally.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CapacityFilter } from '../capacity-group.js'
import { type CapacityRow, rowOfWork } from '../capacity-row.js'
import { CellTally, type LoadCell, type WorkItem } from '../load-cells.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { revenueOf } from '../../customers/customers-of.js'
import { customerOf } from '../../customers/family.js'
import type { FamilyTotals } from './family-totals.js'
import { isDueForRenewal, renewalHorizon, renewalWeight } from './renewal-work.js'

/** Renewals of one kind that are work, and what they weigh (1 is an ordinary one). */
type RenewalsOfKind = Pick<LoadCell, 'accounts' | 'weight'>

interface RenewalsAhead {
  readonly standard: RenewalsOfKind
  readonly complex: RenewalsOfKind
  /** Contracts that end within the horizon, each by itself, those that renew by themselves too. */
  readonly ending: number
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
  const { work, ending } = pipeline(view)
  const all = bySeat === undefined ? work.filter(isIn(filter)) : totals.rows
  const [standard, complex] = [sum(all, 'RENEWALS_STANDARD'), sum(all, 'RENEWALS_COMPLEX')]
  const ends = ending.filter(isIn(filter)).reduce((count, { accounts }) => count + accounts, 0)
  // What a seat answers for is its work: of what renews by itself it is not told.
  return { standard, complex, ending: bySeat === undefined ? ends : totals.accounts }
}

/** What is ahead on one day, by kind, segment and region. */
interface Pipeline {
  /** Renewals that are work. */
  readonly work: readonly LoadCell[]
  /** Contracts that end. */
  readonly ending: readonly LoadCell[]
}

/** Sums what is ahead, and follows it from day to day. Mutable. */
export class PipelineTally {
  readonly #work: CellTally
  readonly #ending: CellTally

  constructor(work = new CellTally(), ending = new CellTally()) {
    this.#work = work
    this.#ending = ending
  }

  static of(view: OrganizationView): PipelineTally {
    const tally = new PipelineTally()
    const horizon = renewalHorizon(view)
    for (const row of view.accounts.rows) tally.#add(itemsOf(view, row, horizon))
    return tally
  }

  /** The same sums, for others to change. */
  copy(): PipelineTally {
    return new PipelineTally(this.#work.copy(), this.#ending.copy())
  }

  /** Takes away what some accounts add, and adds other. */
  replace(was: readonly Items[], is: readonly Items[]): void {
    for (const { work, ending } of was) {
      if (work !== null) this.#work.remove(work)
      if (ending !== null) this.#ending.remove(ending)
    }
    for (const items of is) this.#add(items)
  }

  /**
   * Goes on to another day.
   *
   * @param accounts rows of all that may differ between the two days, or enter or leave the horizon.
   * @returns whether one of them is ahead on either day.
   */
  move(before: OrganizationView, after: OrganizationView, accounts: ReadonlySet<number>): boolean {
    const [until, from] = [renewalHorizon(before), renewalHorizon(after)]
    let isTouched = false
    for (const row of accounts) {
      const [was, is] = [itemsOf(before, row, until), itemsOf(after, row, from)]
      this.replace([was], [is])
      isTouched ||= [was, is].some(({ work, ending }) => work !== null || ending !== null)
    }
    return isTouched
  }

  pipeline(): Pipeline {
    return { work: this.#work.cells(), ending: this.#ending.cells() }
  }

  #add({ work, ending }: Items): void {
    if (work !== null) this.#work.add(work)
    if (ending !== null) this.#ending.add(ending)
  }
}

interface Items {
  readonly work: WorkItem | null
  readonly ending: WorkItem | null
}

function itemsOf(view: OrganizationView, row: number, horizon: Period): Items {
  const { accounts } = view
  if (!accounts.isLive(row)) return { work: null, ending: null }
  const segment = accounts.segment(row)
  const weight = renewalWeight(view, row, horizon)
  const item = {
    row: rowOfWork('RENEWALS', segment, null, accounts.complexity(row)),
    segment,
    region: accounts.region(row),
    weight,
    revenue: revenueOf(view, row).amount,
  }
  return {
    work: weight > 0 ? item : null,
    ending:
      isDueForRenewal(accounts.contractEnd(row), horizon) && leavingDay(view, row) === null
        ? item
        : null,
  }
}

const tallies = new KeptTally<PipelineTally, Items>({
  count: (view) => PipelineTally.of(view),
  itemsOf: (view, row) => itemsOf(view, row, renewalHorizon(view)),
  together: customerOf,
  moved: (tally, was, is) => {
    const moved = tally.copy()
    moved.replace(was, is)
    return moved
  },
})

const known = new WeakMap<OrganizationView, Pipeline>()

/** What is ahead on a day; kept with the view. */
function pipeline(view: OrganizationView): Pipeline {
  let ahead = known.get(view)
  if (ahead === undefined) {
    ahead = tallies.of(view).pipeline()
    known.set(view, ahead)
  }
  return ahead
}

/** Keeps with a view the pipeline that was carried on to its day. */
export function rememberPipeline(view: OrganizationView, ahead: Pipeline): void {
  known.set(view, ahead)
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
