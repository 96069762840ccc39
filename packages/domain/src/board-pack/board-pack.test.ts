import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import { LOCALES } from '../kernel/locale.js'
import { localize } from '../messages/localize.js'
import type { ArrMovement } from '../plans/fact.js'
import { fiscalQuarter } from '../rules/lifecycle/forecast-call/fiscal-quarter.js'
import { forecastAccuracy } from '../rules/lifecycle/forecast-call/forecast-accuracy.js'
import { forecastCall } from '../rules/lifecycle/forecast-call/forecast-call.js'
import { movementColumns } from '../rules/retention/movement-columns.js'
import { renewalSeries } from '../rules/retention/renewals/renewal-series.js'
import { retentionSeries } from '../rules/retention/retention-series.js'
import { viewAt } from '../state/view-at.js'
import { anOrganization } from '../testing/an-organization.js'
import { boardPack } from './board-pack.js'
import type { BoardCell, BoardRow, BoardTableKey } from './board-table.js'

const day = (text: string): number => parseDay(text)!
const dollars = (amount: number) => amount * 100
const month = { from: day('2026-02-01'), to: day('2026-03-01') }

const company = anOrganization({ on: '2024-01-01' })
  .withTeam('East')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')
  .withAccount('Alpha', { segment: 'ENTERPRISE', acv: dollars(1_000) })
  .coveredBy()
  .withAccount('Beta', { segment: 'SMB', acv: dollars(400) })
  .coveredBy()
const joined = company
  .on('2026-02-10')
  .withSeat('CSM 2')
  .withPerson('Bea', { loadedCost: dollars(60_000) })
  .filledBy('Bea')
  .withAccount('Gamma', { segment: 'SMB', acv: dollars(600) })
  .coveredBy()

const moved = (name: string, on: string, movement: ArrMovement['movement'], amount: number) =>
  ({
    fact: 'arrMovement',
    source: 'billing',
    accountId: joined.id('account', name),
    day: day(on),
    movement,
    amount: dollars(amount),
    reason: null,
  }) satisfies ArrMovement

function packOf(movements: readonly ArrMovement[]) {
  const state = joined.state()
  const input = {
    movements: movementColumns(movements),
    viewOn: (on: number) => viewAt(state, on),
    asOf: month.to,
    months: 13,
    groupBy: 'ORGANIZATION',
  } as const
  const [retention = null] = retentionSeries(input)
  const [renewals = null] = renewalSeries(input, retention === null ? [] : [retention])
  const view = viewAt(state, month.to - 1)
  const callOf = (quarters: number) => forecastCall(view, null, fiscalQuarter(view, quarters))
  return boardPack({
    after: view,
    before: viewAt(state, month.from - 1),
    retention,
    renewals,
    forecast: {
      call: callOf(0),
      next: callOf(1),
      since: month.from - 1,
      bridge: null,
      accuracy: forecastAccuracy([]),
    },
    plan: { fiscalYear: 2026, lines: [], planOfRecord: null },
    health: null,
    findings: [],
  })
}

const history = [
  moved('Alpha', '2024-02-10', 'NEW', 1_000),
  moved('Beta', '2024-03-10', 'NEW', 400),
  moved('Alpha', '2026-02-12', 'EXPANSION', 250),
  moved('Beta', '2026-02-20', 'CONTRACTION', -100),
  moved('Gamma', '2026-02-15', 'NEW', 600),
]

const rowsOf = (key: BoardTableKey, movements = history) =>
  packOf(movements).find((table) => table.key === key)!.rows
const english = ({ label }: BoardRow) => (typeof label === 'string' ? label : localize('en', label))
const moneyOf = (cell: BoardCell | undefined) => (cell?.kind === 'MONEY' ? cell.amount : null)
const valueOf = (cell: BoardCell | undefined) =>
  cell !== undefined && 'value' in cell ? cell.value : moneyOf(cell)

describe('the pack of a month', () => {
  it('bridges revenue from its start to its end, line by line', () => {
    expect(rowsOf('REVENUE').map((row) => [english(row), moneyOf(row.cells[0])])).toEqual([
      ['At the start', dollars(1_400)],
      ['New customers', dollars(600)],
      ['Expansion', dollars(250)],
      ['Contraction', dollars(-100)],
      ['Churn', 0],
      ['At the end', dollars(2_150)],
    ])
  })

  it('tells what was kept in the year to its end, and in the one before', () => {
    const [grr, nrr] = rowsOf('RETENTION')
    // Of 1,400 Beta gave up 100; Alpha grew by 250. The year before nothing moved.
    expect(grr!.cells.map(valueOf)).toEqual([1_300 / 1_400, 1])
    expect(nrr!.cells.map(valueOf)).toEqual([1_550 / 1_400, 1])
  })

  it('compares people and cost with the day before it began', () => {
    const told = new Map(rowsOf('STAFF').map((row) => [english(row), row.cells.map(valueOf)]))
    expect(told.get('People')).toEqual([2, 1, 1])
    expect(told.get('Staff cost a month')).toEqual([
      dollars(15_000),
      dollars(10_000),
      dollars(5_000),
    ])
  })

  it('names who came', () => {
    const rows = rowsOf('CHANGES')
    expect(rows.map(english)).toEqual(['New accounts', 'People who joined'])
    expect(rows[0]!.cells).toMatchObject([
      { value: 1 },
      { amount: dollars(600) },
      { text: { params: { names: ['Gamma'] } } },
    ])
  })

  it('reads in every language, every label of it', () => {
    for (const { title, notes = [], columns, rows } of packOf(history)) {
      for (const message of [title, ...notes, ...columns, ...rows.map(({ label }) => label)]) {
        if (typeof message === 'string') continue
        for (const locale of LOCALES) expect(localize(locale, message)).toMatch(/^\p{Lu}/u)
      }
    }
  })
})

describe('the bridge', () => {
  const movement = fc.record({
    account: fc.constantFrom('Alpha', 'Beta'),
    on: fc.integer({ min: day('2024-06-01'), max: day('2026-02-28') }),
    amount: fc.integer({ min: 1, max: 500 }),
  })

  it('adds up to its last line, whatever moved', () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 12 }), (moves) => {
        const grown = moves.map(({ account, on, amount }) => ({
          ...moved(account, '2024-06-01', 'EXPANSION', amount),
          day: on,
        }))
        const rows = rowsOf('REVENUE', [...history, ...grown])
        for (const column of [0, 1]) {
          const amounts = rows.map(({ cells }) => moneyOf(cells[column]) ?? Number.NaN)
          const end = amounts.pop()
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(end)
        }
      }),
    )
  })
})
