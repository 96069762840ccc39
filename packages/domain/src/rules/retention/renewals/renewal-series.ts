import type { Day } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { Period } from '../../../kernel/periods.js'
import { RunningBalance } from '../../../state/ledger/balance.js'
import { inOwnCurrency } from '../../../state/contract-currency.js'
import type { Ledger } from '../../../state/ledger/ledger.js'
import { ABSENT, GroupCodes, NONE } from '../group-codes.js'
import { groupName, inGroupOrder } from '../group-order.js'
import type { JudgedRatio } from '../judge-retention.js'
import type { GroupName, RetentionGroup, RetentionSeriesInput } from '../retention-group.js'
import { seriesWindows, type SeriesWindow } from '../series-windows.js'
import { type RenewalRate, renewalRateOf, type RenewalSums } from './renewal-rate.js'
import { type PastRenewal, renewalsOf } from './renewals-of.js'

/** The renewals that were due in one window of a series. */
export interface RenewalPoint {
  readonly period: Period
  readonly renewals: RenewalRate
  /** Gross revenue retention of the same group in the same window. */
  readonly grr: JudgedRatio
}

/** One group of a series of renewal rates. */
export interface RenewalGroup extends GroupName {
  /** One a month, in order. */
  readonly monthly: readonly RenewalPoint[]
  /** The 12 months up to the end of each of those months. */
  readonly annual: readonly RenewalPoint[]
}

type Sums = { -readonly [N in keyof RenewalSums]: number }

/**
 * Renewal rates month by month, and over the 12 months up to each month's end, in the groups and beside the
 * GRR of a series of retention. A renewal counts in the window in which the first of its contracts ended,
 * and in the group in which that account was on the window's first day, or is at its end when it was no
 * customer before.
 *
 * @param input what the series of retention was computed from.
 * @returns an empty list when the organization did not exist on the day asked about.
 * Source: 3-rules "Retention".
 */
export function renewalSeries(
  input: RetentionSeriesInput,
  retention: readonly RetentionGroup[],
): readonly RenewalGroup[] {
  const { movements, viewOn, asOf, months, groupBy } = input
  const view = viewOn(asOf)
  if (view === null) return []
  const { days, monthly, annual } = seriesWindows(asOf, months)
  const windows = [...monthly, ...annual]
  const renewals = renewalsOf(view, days[0] ?? asOf)
  const groups = new GroupCodes(groupBy, movements)
  const ends = endsByRow(renewals)
  const rows = Int32Array.from(ends.keys())
  const places = new Map([...rows].map((row, place) => [row, place]))
  const codes = days.map((day) => groups.on(groups.isOfDay ? viewOn(day) : view, rows))
  const sums = groups.keys.map(() => windows.map(nothing))
  const groupOf = (row: number, { start, end }: SeriesWindow): number => {
    const place = places.get(row)!
    const code = codes[start]![place]!
    return Math.max(NONE, code === ABSENT ? codes[end]![place]! : code)
  }

  for (const [at, window] of windows.entries()) {
    const isIn = within(days, window)
    for (const renewal of renewals) {
      if (isIn(renewal.end)) add(sums[groupOf(renewal.row, window)]![at]!, renewal)
    }
  }
  for (const [row, ofRow] of ends) {
    const balances = balancesOn(view.state.ledger, row, days)
    for (const [at, window] of windows.entries()) {
      if (!ofRow.some(within(days, window))) continue
      const [upAtStart, lastDay] = [balances[window.start]!, days[window.end]! - 1]
      const worth = inOwnCurrency(view.state, row, upAtStart, lastDay)
      sums[groupOf(row, window)]![at]!.upAtStart += worth
    }
  }

  const known = new Map(retention.map((group) => [group.key, group]))
  return groups.keys
    .flatMap((key, code): readonly RenewalGroup[] => {
      const name = groupName(view, groupBy, key, groups)
      const group = known.get(name.key)
      if (group === undefined && sums[code]!.every(({ due }) => due === 0)) return []
      const points = windows.map((window, at): RenewalPoint => {
        const kept = at < monthly.length ? group?.monthly[at] : group?.annual[at - monthly.length]
        return {
          period: { from: days[window.start]!, to: days[window.end]! },
          renewals: renewalRateOf(view, sums[code]![at]!, kept?.retention.start ?? 0),
          grr: kept?.retention.grr ?? NOBODY,
        }
      })
      const [first, rest] = [points.slice(0, monthly.length), points.slice(monthly.length)]
      return [{ ...name, monthly: first, annual: rest }]
    })
    .toSorted(inGroupOrder)
}

const NOBODY: JudgedRatio = {
  ratio: { value: null, reason: { key: 'retention.REASON_NONE_AT_START', params: {} } },
  verdict: null,
  unjudged: null,
}

function within(days: readonly Day[], { start, end }: SeriesWindow): (day: Day) => boolean {
  const [from, to] = [days[start]!, days[end]!]
  return (day) => from <= day && day < to
}

function endsByRow(renewals: readonly PastRenewal[]): ReadonlyMap<number, readonly Day[]> {
  const byRow = new Map<number, Day[]>()
  for (const { row, end } of renewals.flatMap(({ contracts }) => contracts)) {
    const ends = byRow.get(row)
    if (ends === undefined) byRow.set(row, [end])
    else ends.push(end)
  }
  return byRow
}

function nothing(): Sums {
  return { due: 0, won: 0, ended: 0, renewed: 0, onTime: 0, unresolved: 0, upAtStart: 0 }
}

function add(sums: Sums, { ended, renewed, onTime, unresolved }: PastRenewal): void {
  sums.due += 1
  if (renewed > 0) sums.won += 1
  sums.ended += ended
  sums.renewed += renewed
  sums.onTime += onTime
  sums.unresolved += unresolved
}

/** What an account paid when each of the days began: before any movement of the day. */
function balancesOn(ledger: Ledger, row: number, days: readonly Day[]): readonly MinorUnits[] {
  const running = new RunningBalance()
  const balances: MinorUnits[] = []
  ledger.walk(row, (day, amount, kinds) => {
    while (balances.length < days.length && days[balances.length]! <= day) {
      balances.push(Math.max(0, running.amount ?? 0))
    }
    running.add(day, amount, kinds)
  })
  while (balances.length < days.length) balances.push(Math.max(0, running.amount ?? 0))
  return balances
}
