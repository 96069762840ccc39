import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { same } from '../../kernel/same.js'
import { KeptByView, type KnownBefore, rowsTogether } from '../../state/kept-by-view.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import { eachWork, eachWorkOf, type WorkVisitor } from '../capacity/each-work.js'
import { eachEndToEndWork, isEndToEnd } from '../capacity/end-to-end-work.js'
import { implementationTarget } from '../capacity/families/implementation-target.js'
import { seatsFor } from '../capacity/seats-needed.js'
import { customerOf } from '../customers/family.js'
import type { WorkPrice } from './seat-cost.js'
import { type WorkPrices, workPrices } from './work-prices.js'

const WHOLE = 100

/** What each account pays whoever works for it, in columns by account row; minor units, not rounded. */
interface WorkColumns {
  /** The covering seats' people but for implementation. */
  readonly people: Float64Array
  /** The CSMs' part of it. */
  readonly csm: Float64Array
  /** Its project's part of the implementation seats. */
  readonly implementing: Float64Array
  /** The part of `people` that pays for capacity which nothing fills. */
  readonly spare: Float64Array
  /** Seats that its work takes. */
  readonly load: Float64Array
  /** 1 where the cost of someone who covers the account rests on what carries no verdict. */
  readonly unknown: Uint8Array
  /** 1 where nobody serves the account as its CSM, nor a tech-touch tier instead. */
  readonly unserved: Uint8Array
}

/** The columns, and the prices that they come from. */
interface WorkCosts {
  readonly columns: WorkColumns
  readonly prices: WorkPrices
}

const kept = new KeptByView<WorkCosts>()

/**
 * What the work of a day costs by account. Kept with the view: of what the state before knew, only accounts that were
 * touched are counted anew, and those of seats and pools whose work has another price.
 */
export function workCosts(view: OrganizationView): WorkCosts {
  let costs = kept.get(view)
  if (costs === undefined) {
    const before = kept.before(view)
    const prices = workPrices(view)
    costs = (before && brought(before, view, prices)) ?? counted(view, prices)
    kept.keep(view, costs)
  }
  return costs
}

function counted(view: OrganizationView, prices: WorkPrices): WorkCosts {
  const { accounts } = view
  const columns = columnsOver(view, null)
  for (const row of accounts.rows) columns.unserved[row] = isUnserved(view, row)
  eachPricedWork(view, prices, adding(view, columns))
  return { columns, prices }
}

/** The costs of another state; null where they are to be counted anew. */
function brought(
  { view: before, value, accounts }: KnownBefore<WorkCosts>,
  view: OrganizationView,
  prices: WorkPrices,
): WorkCosts | null {
  // There a renewal that nobody else has is its CSM's work, too.
  if (isEndToEnd(view)) return null
  const columns = columnsOver(view, value.columns)
  const rows = new Set(rowsTogether(accounts, [before, view], customerOf))
  for (const row of accountsOf(view, otherPrices(value.prices, prices))) rows.add(row)
  const add = adding(view, columns)
  for (const row of rows) {
    for (const column of Object.values<Float64Array | Uint8Array>({ ...columns })) {
      if (row < column.length) column[row] = 0
    }
    if (!view.accounts.isLive(row)) continue
    columns.unserved[row] = isUnserved(view, row)
    eachWorkOf(view, row, pricedBy(prices, add))
  }
  return { columns, prices }
}

/** Seats and pools whose work has another price than before. */
interface OtherPrices {
  readonly seats: ReadonlySet<Id>
  readonly teams: ReadonlySet<Id>
}

function otherPrices(was: WorkPrices, is: WorkPrices): OtherPrices {
  const seats = [...new Set([...was.seats.keys(), ...is.seats.keys()])]
  return {
    seats: new Set(
      seats.filter(
        (id) => !same(was.seats.get(id)?.price ?? null, is.seats.get(id)?.price ?? null),
      ),
    ),
    teams: new Set(
      [...was.pools()].flatMap(([kind, teamId, price]) =>
        same(price, is.of(kind, null, teamId)) ? [] : [teamId],
      ),
    ),
  }
}

/** Rows of the accounts for which any of these works. */
function* accountsOf(view: OrganizationView, { seats, teams }: OtherPrices): Iterable<number> {
  if (seats.size === 0 && teams.size === 0) return
  const { accounts, coverage } = view
  for (const id of seats) {
    for (const row of coverage.ofPosition(id)) yield coverage.accountRow(row)
  }
  for (const id of teams) for (const row of coverage.ofTeam(id)) yield coverage.accountRow(row)
  for (const { accountId, positionId } of view.ofCustomers('implementation')) {
    const row = accounts.rowOf(accountId)
    const target = implementationTarget(view, row, positionId)
    if (row !== -1 && target.positionId !== null && seats.has(target.positionId)) yield row
  }
}

type Priced = (kind: Responsibility, account: number, weight: number, price: WorkPrice) => void

function pricedBy(prices: WorkPrices, visit: Priced): WorkVisitor {
  return (kind, account, weight, positionId, teamId) => {
    visit(kind, account, weight, prices.of(kind, positionId, teamId))
  }
}

/**
 * Walks the day's work with the price of whoever does it. In a generalist organization that is the account's
 * CSM for what no specialist has.
 */
function eachPricedWork(view: OrganizationView, prices: WorkPrices, visit: Priced): void {
  const byCsms = isEndToEnd(view)
  const priced = pricedBy(prices, visit)
  eachWork(view, (kind, account, weight, positionId, teamId) => {
    const isNobodys = positionId === null && teamId === null
    if (byCsms && kind === 'IMPLEMENTATION' && isNobodys) return
    priced(kind, account, weight, positionId, teamId)
  })
  if (!byCsms) return
  eachEndToEndWork(view, (kind, account, weight, positionId, teamId) => {
    // The account is counted where the CSM looks after it.
    visit(kind, account, weight, { ...prices.of('CSM', positionId, teamId), perAccount: 0 })
  })
}

/** Adds work to the columns of a view. */
function adding(view: OrganizationView, columns: WorkColumns): Priced {
  const { accounts } = view
  const { figures } = capacityOf(view)
  const { people, csm, implementing, spare, load: loads, unknown, unserved } = columns
  return (kind, account, hundredths, price) => {
    const tier = kind === 'CSM' ? accounts.tier(account) : null
    const segment = accounts.segment(account)
    const figure = figures[rowOfWork(kind, segment, tier, accounts.complexity(account))]
    const weight = hundredths / WHOLE
    const load = figure === null ? 0 : seatsFor(weight, figure.upper)
    const cost = load * price.perLoad + weight * price.perWeight + price.perAccount
    loads[account]! += load
    if (kind === 'IMPLEMENTATION') implementing[account]! += cost
    else {
      people[account]! += cost
      spare[account]! += load * price.sparePerLoad
    }
    if (kind === 'CSM') {
      csm[account]! += cost
      if (price.staffed) unserved[account] = 0
    }
    if (price.unknown) unknown[account] = 1
  }
}

function isUnserved({ accounts }: OrganizationView, row: number): number {
  return Number(accounts.tier(row) !== 'TECH_TOUCH')
}

/** Columns for a view's accounts, with what is in those of another view. */
function columnsOver({ accounts }: OrganizationView, from: WorkColumns | null): WorkColumns {
  const size = (accounts.rows.at(-1) ?? -1) + 1
  const floats = (column: Float64Array | undefined) => {
    const made = new Float64Array(size)
    if (column !== undefined) made.set(column.subarray(0, size))
    return made
  }
  const bits = (column: Uint8Array | undefined) => {
    const made = new Uint8Array(size)
    if (column !== undefined) made.set(column.subarray(0, size))
    return made
  }
  return {
    people: floats(from?.people),
    csm: floats(from?.csm),
    implementing: floats(from?.implementing),
    spare: floats(from?.spare),
    load: floats(from?.load),
    unknown: bits(from?.unknown),
    unserved: bits(from?.unserved),
  }
}
