import { describe, expect, it } from 'vitest'
import { localize } from '../messages/localize.js'
import type { Change } from '../plans/change.js'
import { signalColumns } from '../rules/health/fact-columns.js'
import { firstValueOverview } from '../rules/lifecycle/first-value/first-value-overview.js'
import { planVsActual } from '../rules/targets/plan-vs-actual.js'
import { anOrganization } from '../testing/an-organization.js'
import type { OrganizationFixture } from '../testing/organization-fixture.js'
import type { BoardCell } from './board-table.js'
import { planTable } from './plan-table.js'

const dollars = (amount: number) => amount * 100
const year = 2026

/** One seat is filled and one is open; a person comes for it in May. */
const company = anOrganization({ on: '2025-01-01' })
  .withTeam('East')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')
  .withSeat('CSM 2')
const recorded = company
  .on('2026-05-01')
  .withPerson('Bea', { loadedCost: dollars(60_000) })
  .filledBy('Bea')

/** The plan had somebody at 90,000 for that seat from February, and opens another in June. */
const planned = company
  .on('2026-02-01')
  .withPerson('Cleo', { loadedCost: dollars(90_000) })
  .filledBy('Cleo')
  .on('2026-06-01')
  .withSeat('CSM 3')

function tableOf(of: OrganizationFixture, plan: OrganizationFixture | null) {
  const view = of.view('2026-03-31')
  const state = plan?.state() ?? null
  const lines = planVsActual(view, {
    fiscalYear: year,
    planOfRecord: state,
    health: null,
    firstValue: firstValueOverview(view, signalColumns(view, [])),
    options: () => ({}),
  })
  return planTable(view, {
    fiscalYear: year,
    lines,
    planOfRecord: state && { name: 'Grow', state },
  })
}

function figureOf(cell: BoardCell): number | null {
  if (cell.kind === 'MONEY') return cell.amount
  return cell.kind === 'NUMBER' ? cell.value : null
}

function told({ rows, notes = [] }: ReturnType<typeof tableOf>) {
  return {
    notes: notes.map((note) => localize('en', note)),
    rows: rows.map(({ label, cells }) => [
      typeof label === 'string' ? label : localize('en', label),
      ...cells.map(figureOf),
    ]),
  }
}

const target = (name: string, fields: object): Change =>
  ({
    type: 'addTarget',
    effective: '2026-01-01',
    id: company.id('implementation', `target ${name}`),
    ...fields,
  }) as Change

describe('people and cost against plan', () => {
  it('is headcount, open positions and cost by the plan of record, on the day and at the year’s end', () => {
    expect(told(tableOf(recorded, planned))).toEqual({
      notes: ['Plan of record of fiscal year 2026: “Grow”.'],
      rows: [
        // Plan, actual and variance in March, then what December comes to: both plan two in seats then.
        ['Headcount (FTE)', 2, 1, -1, 2, 0],
        ['Open positions', 0, 1, 1, 0, -1],
        ['Staff cost a month', ...[17_500, 10_000, -7_500, 15_000, -2_500].map(dollars)],
      ],
    })
  })

  it('is what targets say, of teams too, when there is no plan of record', () => {
    const aimed = recorded.and(
      target('east', { metric: 'HEADCOUNT', teamId: company.id('team', 'East'), fte: 150 }),
      target('cost', { metric: 'COST', monthlyCost: dollars(12_000) }),
      target('grr', { metric: 'GRR', rate: 9_000 }),
    )
    expect(told(tableOf(aimed, null))).toEqual({
      notes: [],
      rows: [
        ['Headcount (FTE): East', 1.5, 1, -0.5, 2, 0.5],
        ['Staff cost a month', ...[12_000, 10_000, -2_000, 15_000, 3_000].map(dollars)],
      ],
    })
  })

  it('says so where nothing is planned', () => {
    expect(told(tableOf(recorded, null))).toEqual({
      notes: [
        'Neither headcount nor cost is planned for fiscal year 2026: there is no plan of record, and no target of either.',
      ],
      rows: [],
    })
  })
})
