import type { OrganizationView } from '../../state/view.js'
import { SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import { figuresOf } from '../evidence/figures.js'
import { arrFlowOf } from './arr-flow.js'
import { GroupCodes } from './group-codes.js'
import type {
  RetentionGroup,
  RetentionGrouping,
  RetentionPoint,
  RetentionSeriesInput,
} from './retention-group.js'
import { retentionOfSums } from './retention-of.js'
import { SeriesTally } from './series-tally.js'
import { seriesWindows, type SeriesWindow } from './series-windows.js'
import { firstMovementDay, walkMovements } from './movement-columns.js'

const ORDER: readonly string[] = [...SEGMENTS, ...TIERS]

/**
 * Retention month by month, and over the 12 months up to each month's end, by group: one pass over the
 * movements, and one over accounts and coverage for each month looked back on.
 *
 * An account belongs to the group it was in at the window's start; one that was no customer then
 * counts (for the moves only) where it is at the window's end. Accounts that the organization did not
 * have on that day are of the group of none. Groups without anything in any window are left out;
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
  const ofDay = groupBy !== 'ORGANIZATION' && groupBy !== 'COHORT'
  const codes = days.map((day) => groups.on(ofDay ? viewOn(day) : null))
  const windows = [...monthly, ...annual]
  const tally = new SeriesTally(
    days,
    windows,
    codes,
    groups.keys.length,
    figuresOf(view).number('policy.retention.returnDays'),
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
    }
  }
  return groups.keys
    .flatMap((key, code): readonly RetentionGroup[] => {
      const points = windows.map((_, window) => point(code, window))
      if (groupBy !== 'ORGANIZATION' && points.every(isEmpty)) return []
      return [
        {
          by: groupBy,
          ...named(view, groupBy, key, groups),
          monthly: points.slice(0, monthly.length),
          annual: points.slice(monthly.length),
        },
      ]
    })
    .toSorted(inOrder)
}

function isEmpty({ retention, flow }: RetentionPoint): boolean {
  return retention.accounts === 0 && flow.won === 0
}

function named(
  view: OrganizationView,
  by: RetentionGrouping,
  key: string | null,
  groups: GroupCodes,
): Pick<RetentionGroup, 'key' | 'name'> {
  if (by === 'ORGANIZATION') return { key: view.organization.id, name: view.organization.name }
  return { key, name: key === null ? null : groups.nameOf(key) }
}

function inOrder(a: RetentionGroup, b: RetentionGroup): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  const rank = ORDER.indexOf(a.name) - ORDER.indexOf(b.name)
  if (a.by === 'SEGMENT' || a.by === 'TIER') return rank
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}
