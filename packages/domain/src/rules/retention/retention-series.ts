import { DAYS_A_MONTH } from '../../kernel/days.js'
import { figuresOf } from '../evidence/figures.js'
import { arrFlowOf } from './arr-flow.js'
import { GroupCodes } from './group-codes.js'
import { groupName, inGroupOrder } from './group-order.js'
import type { RetentionGroup, RetentionPoint, RetentionSeriesInput } from './retention-group.js'
import { retentionOfSums } from './retention-of.js'
import { SeriesTally } from './series-tally.js'
import { seriesWindows, type SeriesWindow } from './series-windows.js'
import { firstMovementDay, walkMovements } from './movement-columns.js'

/**
 * Retention month by month, and over the 12 months up to each month's end, by group: one pass over the
 * movements, and one over accounts and coverage for each month looked back on.
 *
 * An account belongs to the group it was in at the window's start; one that was no customer then
 * counts (for the moves only) where it is at the window's end. Accounts that the organization did not
 * have on that day are of the group of none. What is in another group at the window's end has changed hands:
 * it is told apart, and GRR and NRR stay with the group that had it. Groups without anything in any window are left out;
 * segments and tiers come in their own order, other groups by name, the group of none last.
 *
 * @returns an empty list when the organization did not exist on the day asked about.
 * Source: 3-rules "Retention".
 */
export function retentionSeries(input: RetentionSeriesInput): readonly RetentionGroup[] {
  const { movements, viewOn, asOf, months, groupBy } = input
  const view = viewOn(asOf)
  if (view === null) return []
  const { days, monthly, annual } = seriesWindows(asOf, months)
  const groups = new GroupCodes(groupBy, movements)
  const rows = groups.rowsOfMovements(view)
  const codes = days.map((day) => groups.on(groups.isOfDay ? viewOn(day) : view, rows))
  const windows = [...monthly, ...annual]
  const tally = new SeriesTally(
    days,
    windows,
    codes,
    groups.keys.length,
    figuresOf(view).number('policy.retention.returnDays'),
    (account, amount, day) => movements.worth(account, amount, day),
  )
  walkMovements(movements, (each) => tally.visit(each))
  tally.finish()

  const began = firstMovementDay(movements, asOf)
  const monthsOnRecord = Math.max(0, asOf - began) / DAYS_A_MONTH
  const point = (group: number, window: number): RetentionPoint => {
    const sums = tally.sums(group, window)
    const { start, end, months: length } = windows[window] as SeriesWindow
    return {
      period: { from: days[start]!, to: days[end]! },
      retention: retentionOfSums(view, sums, length, monthsOnRecord),
      flow: arrFlowOf(view, sums),
      changedHands: {
        came: sums.came,
        cameAccounts: sums.cameAccounts,
        went: sums.went,
        wentAccounts: sums.wentAccounts,
      },
    }
  }
  return groups.keys
    .flatMap((key, code): readonly RetentionGroup[] => {
      const points = windows.map((_, window) => point(code, window))
      if (groupBy !== 'ORGANIZATION' && points.every(isEmpty)) return []
      return [
        {
          ...groupName(view, groupBy, key, groups),
          monthly: points.slice(0, monthly.length),
          annual: points.slice(monthly.length),
        },
      ]
    })
    .toSorted(inGroupOrder)
}

function isEmpty({ retention, flow, changedHands }: RetentionPoint): boolean {
  const moved = flow.won + flow.opened + changedHands.cameAccounts
  return retention.accounts === 0 && moved === 0
}
