import { type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { topEver } from '../../rules/customers/family-ever.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { newCustomers } from '../../rules/retention/acquisition/new-customers.js'
import { balancesOf } from '../../rules/retention/balances.js'
import { ledgerMovements } from '../../rules/retention/ledger-movements.js'
import { firstMovementDay, type MovementColumns } from '../../rules/retention/movement-columns.js'
import { MONTHS_A_YEAR } from './months-ahead.js'

/** What was won in the months on record, at most twelve. */
export interface Won {
  readonly customers: number
  /** What they began to pay a year, in minor units. */
  readonly revenue: number
  /** Of them, those that have or had an implementation. */
  readonly implemented: number
}

/** What became of a year's customers. */
export interface Kept {
  /** Customers at the year's start, by the top of their family, and those of them that are lost. */
  readonly customers: number
  readonly lost: number
  /** Revenue at the start; of it what the lost ones paid, and by how much others shrank and grew. */
  readonly start: number
  readonly lostRevenue: number
  readonly contraction: number
  readonly expansion: number
}

/** An organization's own record of customers, by segment and as a whole (null). */
export interface OwnHistory {
  readonly movements: MovementColumns
  /** Months since revenue was first recorded. */
  readonly monthsOnRecord: number
  /** The months over which customers were won. */
  readonly wonIn: Period
  readonly won: ReadonlyMap<Segment | null, Won>
  /** The last twelve months. */
  readonly keptIn: Period
  readonly kept: ReadonlyMap<Segment | null, Kept>
}

const known = new WeakMap<OrganizationView, OwnHistory>()

/**
 * What the ledger says of the last twelve months, by the retention rule's own definitions: a customer is a family
 * of accounts, whoever came back within 90 days (policy) never left, new customers are those of `newCustomers`.
 * Kept with the view.
 */
export function ownHistory(view: OrganizationView): OwnHistory {
  let history = known.get(view)
  if (history === undefined) {
    history = readHistory(view)
    known.set(view, history)
  }
  return history
}

function readHistory(view: OrganizationView): OwnHistory {
  const movements = ledgerMovements(view)
  const to = view.day + 1
  const monthsOnRecord = (view.day - firstMovementDay(movements, view.day)) / DAYS_A_MONTH
  const wonFor = Math.min(MONTHS_A_YEAR, monthsOnRecord)
  const wonIn = { from: monthsBefore(to, wonFor), to }
  const keptIn = { from: monthsBefore(to, MONTHS_A_YEAR), to }
  return {
    movements,
    monthsOnRecord,
    wonIn,
    won: wonBySegment(view, movements, wonIn),
    keptIn,
    kept: keptBySegment(view, movements, keptIn),
  }
}

function monthsBefore(day: Day, months: number): Day {
  return day - Math.round(months * DAYS_A_MONTH)
}

function wonBySegment(view: OrganizationView, movements: MovementColumns, period: Period) {
  const projects = new Set(
    view
      .ofCustomers('implementation', 'EVER')
      .map(({ accountId }) =>
        topEver(view.state, view.state.accounts.byId.find(accountId), view.day),
      ),
  )
  const sums = emptyBySegment(() => ({ customers: 0, revenue: 0, implemented: 0 }))
  for (const { top, arr } of newCustomers(view, movements, period)) {
    for (const key of [segmentOf(view, top), null]) {
      const sum = sums.get(key)!
      sum.customers += 1
      sum.revenue += arr
      sum.implemented += Number(projects.has(top))
    }
  }
  return sums
}

function keptBySegment(view: OrganizationView, movements: MovementColumns, period: Period) {
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const { start, end } = balancesOf(movements, period, returnDays)
  const families = new Map<number, { start: number; end: number; less: number; more: number }>()
  for (let account = 0; account < start.length; account += 1) {
    const [before, after] = [start[account]!, end[account]!]
    if (before <= 0) continue
    const row = view.state.accounts.byId.find(movements.accountIds[account]!)
    const top = topEver(view.state, row, view.day)
    const family = families.get(top) ?? { start: 0, end: 0, less: 0, more: 0 }
    family.start += before
    family.end += after
    family.less += Math.max(0, before - after)
    family.more += Math.max(0, after - before)
    families.set(top, family)
  }
  const sums = emptyBySegment(() => ({
    customers: 0,
    lost: 0,
    start: 0,
    lostRevenue: 0,
    contraction: 0,
    expansion: 0,
  }))
  for (const [top, family] of families) {
    const isLost = family.end === 0
    for (const key of [segmentOf(view, top), null]) {
      const sum = sums.get(key)!
      sum.customers += 1
      sum.lost += Number(isLost)
      sum.start += family.start
      if (isLost) sum.lostRevenue += family.start
      else sum.contraction += family.less
      sum.expansion += family.more
    }
  }
  return sums
}

function emptyBySegment<T>(make: () => T): Map<Segment | null, T> {
  return new Map([...SEGMENTS, null].map((key) => [key, make()]))
}

/** The segment of an account as it was last recorded by the view's day, whether it is still there or not. */
function segmentOf({ state: { accounts }, day }: OrganizationView, row: number): Segment {
  return accounts.field(accounts.versionShown(row, day), 'segment')
}
