import { openSeatsOf } from '../effects/staffing-effect.js'
import type { PlanLine } from '../rules/targets/plan-line.js'
import { fiscalYear } from '../state/fiscal-year.js'
import type { OrganizationState } from '../state/organization-state.js'
import { passingView } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'
import {
  type BoardCell,
  type BoardRow,
  boardRow,
  type BoardTable,
  moneyCell,
  noCell,
  numberCell,
} from './board-table.js'
import { label } from './label.js'

/** What is planned of the fiscal year in which the month's last day lies. */
export interface BoardPlan {
  /** What the year is called. */
  readonly fiscalYear: number
  /** Its plan against actual on that day. */
  readonly lines: readonly PlanLine[]
  /** What its plan of record is called, and the organization by it; null without one, and to whoever may not see it. */
  readonly planOfRecord: { readonly name: string; readonly state: OrganizationState } | null
}

/**
 * Headcount, open seats and cost against their plan, on the month's last day and at the fiscal year's end. Headcount and
 * cost are lines of plan against actual: those of the whole, and what targets say of teams. Open seats are planned by the
 * plan of record alone, as it has them on the same days. Without rows, and with a note, where nothing is planned.
 */
export function planTable(view: OrganizationView, plan: BoardPlan): BoardTable {
  const { fiscalYear: year, lines, planOfRecord } = plan
  const of = (metric: PlanLine['metric']) => lines.filter((line) => line.metric === metric)
  const heads = of('HEADCOUNT').filter(
    ({ group, planFrom }) => group.by === 'ORGANIZATION' || planFrom === 'TARGET',
  )
  const rows = [
    ...heads.map((line) => planRow(line, numberCell)),
    ...openSeatsRow(view, plan),
    ...of('COST').map((line) => planRow(line, moneyCell)),
  ]
  return {
    key: 'PLAN',
    title: label('TITLE_PLAN'),
    notes: [
      ...(rows.length === 0 ? [{ key: 'boardPack.NO_PLAN', params: { year } } as const] : []),
      ...(planOfRecord === null
        ? []
        : [
            { key: 'boardPack.PLAN_OF_RECORD', params: { name: planOfRecord.name, year } } as const,
          ]),
    ],
    columns: [
      label('PLAN'),
      label('ACTUAL'),
      label('VARIANCE'),
      label('RUN_OUT'),
      label('RUN_OUT_VARIANCE'),
    ],
    rows,
  }
}

function planRow(line: PlanLine, cellOf: (value: number) => BoardCell): BoardRow {
  const { metric, group, plan, actual, variance, runOut, runOutVariance } = line
  const called =
    group.by === 'TEAM'
      ? ({ key: 'boardPack.HEADCOUNT_OF', params: { team: group.name } } as const)
      : label(metric === 'COST' ? 'STAFF_COST' : 'HEADCOUNT')
  const figures = [plan, actual, variance, runOut, runOutVariance]
  return boardRow(
    called,
    ...figures.map(({ value, reason }) => (value === null ? noCell(reason) : cellOf(value))),
  )
}

function openSeatsRow(
  view: OrganizationView,
  { fiscalYear: year, planOfRecord }: BoardPlan,
): readonly BoardRow[] {
  if (planOfRecord === null) return []
  const last = fiscalYear(year, view.organization.fiscalYearStart).to - 1
  const openOn = (state: OrganizationState, day: number) => openSeatsOf(passingView(state, day))
  const [plan, actual] = [openOn(planOfRecord.state, view.day), openSeatsOf(view)]
  const [planAtEnd, runOut] = [openOn(planOfRecord.state, last), openOn(view.state, last)]
  const figures = [plan, actual, actual - plan, runOut, runOut - planAtEnd]
  return [boardRow(label('OPEN_SEATS'), ...figures.map(numberCell))]
}
