import type { RoleFamily } from '../entities/vocabularies.js'
import type { CapacitySide } from '../effects/capacity-effects.js'
import type { Comparison } from '../effects/comparison.js'
import { MONTHS_A_YEAR } from '../rules/retention/calendar-month.js'
import { blendedEconomics } from '../rules/unit-economics/blended-economics.js'
import { staffCosts } from '../rules/unit-economics/staff-costs.js'
import type { OrganizationView } from '../state/view.js'
import {
  type BoardCell,
  type BoardRow,
  boardRow,
  type BoardTable,
  moneyCell,
  noCell,
  numberCell,
  shareCell,
} from './board-table.js'
import { label } from './label.js'
import type { BoardLabel } from './messages/board-label.words.js'

/**
 * The people and what they cost, on the last day of the month, on the day before it began, and the
 * difference. Cost is the run rate of a month: a twelfth of a year's of who is employed on the day.
 */
export function staffTable({
  before,
  after,
  staffing,
  exposure,
  familyCapacity,
}: Comparison): BoardTable {
  const { before: had, after: has } = staffing
  const exposed = (side: typeof exposure.before) =>
    side && { count: side.rows.length, revenue: side.revenue }
  const [wasExposed, isExposed] = [exposed(exposure.before), exposed(exposure.after)]
  return {
    key: 'STAFF',
    title: label('TITLE_STAFF'),
    columns: [label('AT_END'), label('AT_START'), label('CHANGE')],
    rows: [
      compared('PEOPLE', numberCell, has.people, had?.people),
      compared('SEATS', numberCell, has.seats, had?.seats),
      compared('OPEN_SEATS', numberCell, has.openSeats, had?.openSeats),
      compared('STAFF_COST', moneyCell, monthCostOf(after), before && monthCostOf(before)),
      compared('COST_SHARE', toShare, costShareOf(after), before && costShareOf(before)),
      ...familyCapacity.flatMap(({ family, ...sides }) => utilisationRow(family, sides)),
      compared('EXPOSED_ACCOUNTS', numberCell, isExposed?.count, wasExposed?.count),
      compared('EXPOSED_ARR', moneyCell, isExposed?.revenue, wasExposed?.revenue),
    ],
  }
}

function utilisationRow(
  family: RoleFamily,
  { before, after }: { readonly before: CapacitySide | null; readonly after: CapacitySide | null },
): readonly BoardRow[] {
  const [was, is] = [before?.utilisation.value, after?.utilisation.value]
  if (was == null && is == null) return []
  return [
    {
      ...compared('PEOPLE', toShare, is, was),
      label: { key: 'boardPack.UTILISATION', params: { family } },
    },
  ]
}

/** What there is, what there was, and the difference where both are known. */
function compared(
  name: BoardLabel,
  cellOf: (value: number) => BoardCell,
  now: number | null | undefined,
  then: number | null | undefined,
): BoardRow {
  const told = (value: number | null | undefined, as = cellOf) =>
    value == null ? noCell() : as(value)
  const change = now == null || then == null ? null : now - then
  const changeCell = cellOf === toShare ? toPoints : cellOf
  return boardRow(label(name), told(now), told(then), told(change, changeCell))
}

function toShare(value: number): BoardCell {
  return shareCell({ value })
}

function toPoints(value: number): BoardCell {
  return { kind: 'POINTS', value }
}

function monthCostOf(view: OrganizationView): number {
  return Math.round(staffCosts(view).runRate / MONTHS_A_YEAR)
}

function costShareOf(view: OrganizationView): number | null {
  const economics = blendedEconomics(view)
  return economics.status === 'EVALUATED' ? economics.share.value : null
}
