import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import { localize } from '../messages/localize.js'
import { calledRenewals } from '../rules/lifecycle/forecast-call/called-renewals.js'
import { fiscalQuarter } from '../rules/lifecycle/forecast-call/fiscal-quarter.js'
import {
  type CalledQuarter,
  forecastAccuracy,
} from '../rules/lifecycle/forecast-call/forecast-accuracy.js'
import { forecastCall } from '../rules/lifecycle/forecast-call/forecast-call.js'
import { forecastMovement } from '../rules/lifecycle/forecast-call/forecast-movement.js'
import { called, callingCompany, recalled } from '../testing/lifecycle/called-company.js'
import type { OrganizationFixture } from '../testing/organization-fixture.js'
import type { BoardCell, BoardTable } from './board-table.js'
import { type BoardForecast, forecastTable } from './forecast-table.js'
import { ownerTable } from './owner-table.js'

const dollars = (amount: number) => amount * 100
const lastDay = '2026-03-31'
const since = parseDay('2026-02-28')!

/** Contracts of 10,000 a year: four of CSM 1 and one of CSM 2 that end in this quarter, and one in the next. */
const company = () => {
  const due = (contractEnd: string) => ({
    acv: dollars(10_000),
    contractStart: '2025-04-15',
    contractEnd,
  })
  const end = '2026-04-15'
  let calling = callingCompany()
  for (const name of ['Kept', 'Shrunk', 'Hoped', 'Doubted']) {
    calling = calling.withAccount(name, due(end)).coveredBy({ seat: 'CSM 1' })
  }
  calling = calling.withAccount('Silent', due(end)).coveredBy({ seat: 'CSM 2' })
  calling = calling.withAccount('Later', due('2026-06-30')).coveredBy({ seat: 'CSM 2' })
  return calling.and(
    called(calling, 'Kept', end, { call: 'COMMIT' }),
    called(calling, 'Shrunk', end, { call: 'COMMIT', arr: dollars(8_000) }),
    called(calling, 'Hoped', end, { call: 'BEST_CASE' }),
    called(calling, 'Doubted', end, { call: 'BEST_CASE' }),
    called(calling, 'Later', '2026-06-30', { call: 'COMMIT' }),
  )
}

/** In March one is won, and one is doubted. */
const inMarch = (before: OrganizationFixture) =>
  before.and(
    recalled('Kept', '2026-03-10', { stage: 'WON' }),
    recalled('Doubted', '2026-03-12', { call: 'AT_RISK' }),
  )

function forecastOf(
  before: OrganizationFixture | null,
  after: OrganizationFixture,
  judged: readonly CalledQuarter[] = [],
): BoardForecast {
  const view = after.view(lastDay)
  const window = fiscalQuarter(view, 0)
  const call = forecastCall(view, null, window)
  const was = before?.view(formatDay(since)) ?? null
  const movement =
    was &&
    forecastMovement(
      { view: was, renewals: calledRenewals(was, null, window) },
      { view, renewals: call.renewals },
      window,
    )
  return {
    call,
    next: forecastCall(view, null, fiscalQuarter(view, 1)),
    since,
    bridge: movement?.bridge ?? null,
    accuracy: forecastAccuracy(judged),
  }
}

function figureOf(cell: BoardCell): number | null {
  if (cell.kind === 'MONEY') return cell.amount / 100
  return 'value' in cell ? cell.value : null
}

const told = ({ columns, rows }: BoardTable) => [
  ['', ...columns.map((column) => localize('en', column))],
  ...rows.map(({ label, cells }) => [
    typeof label === 'string' ? label : localize('en', label),
    ...cells.map(figureOf),
  ]),
]
const notesOf = ({ notes = [] }: BoardTable) => notes.map((note) => localize('en', note))

describe('the renewal forecast of a board pack', () => {
  it('tells the quarter by status, the call beside the figure by health, and what moved in the month', () => {
    const before = company()
    const table = forecastTable(forecastOf(before, inMarch(before)))
    expect(notesOf(table)).toEqual([
      'Contracts that end from Feb 1, 2026 to Apr 30, 2026; in the next quarter, up to Jul 31, 2026.',
    ])
    expect(told(table)).toEqual([
      [
        '',
        'Contracts',
        'Revenue a year',
        'Expected to be kept',
        'Change in the month',
        'Next quarter',
      ],
      ['Renewed', 1, 10_000, 10_000, 10_000, 0],
      ['Commit', 1, 10_000, 8_000, -10_000, 10_000],
      ['Best case', 1, 10_000, 10_000, -10_000, 0],
      ['Not called', 1, 10_000, 10_000, 0, 0],
      ['At risk', 1, 10_000, 10_000, 10_000, 0],
      ['Lost', 0, 0, 0, 0, 0],
      ['Up for renewal', 5, 50_000, 48_000, 0, 10_000],
      ['The owners’ call: renewed and committed', null, null, 18_000, 0, 10_000],
      // Nobody's health is known: four open ones of 10,000 by the weight of the unknown (80 %).
      ['By health', null, null, 10_000 + 4 * 8_000, null, 8_000],
      ['Call less health', null, null, 18_000 - 42_000, null, 2_000],
    ])
  })

  it('says so, and has no column for it, where nothing is on record of the day before the month', () => {
    const table = forecastTable(forecastOf(null, company()))
    expect(notesOf(table)[1]).toBe(
      'How this changed in the month is not told: the calls of Feb 28, 2026 are not on record.',
    )
    expect(told(table)[2]).toEqual(['Commit', 2, 20_000, 18_000, 10_000])
  })

  it('has no rows where nothing is up', () => {
    const table = forecastTable(forecastOf(null, callingCompany()))
    expect(table.rows).toEqual([])
    expect(notesOf(table)).toHaveLength(1)
  })
})

describe('the owners of a board pack', () => {
  it('call beside the figure by health, and are told what their earlier calls were worth', () => {
    const before = company()
    const after = inMarch(before)
    const view = after.view(lastDay)
    const quarter = fiscalQuarter(view, 0)
    const look = before.view(formatDay(since))
    // As if the quarter were over: of 18,000 that CSM 1 committed 10,000 were renewed, and none of the best cases.
    const judged = {
      quarter,
      called: { view: look, renewals: calledRenewals(look, null, quarter) },
      ended: calledRenewals(view, null, quarter),
    }
    const table = ownerTable(view, forecastOf(before, after, [judged]))
    const [, seat, silent, all] = told(table)
    expect(seat).toEqual(['Ana (CSM 1)', 18_000, 34_000, -16_000, 10 / 18, 0, 10 / 18])
    expect(silent).toEqual(['Bea (CSM 2)', 0, 8_000, -8_000, null, null, null])
    expect(all).toEqual(['Everybody', 18_000, 42_000, -24_000, 10 / 18, 0, 10 / 18])
    expect(notesOf(table)).toEqual([
      'Commit and best case kept: what was renewed of what was called on the first day of each quarter, Feb 1, 2026 to Apr 30, 2026.',
    ])
  })

  it('have no columns of worth where no earlier call is on record', () => {
    const view = company().view(lastDay)
    const table = ownerTable(view, forecastOf(null, company()))
    expect(told(table)[0]).toEqual(['', 'Call', 'By health', 'Call less health'])
    expect(notesOf(table)).toEqual(['No call of the last four quarters is on record.'])
  })
})
