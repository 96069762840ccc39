import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import type { ArrMovement } from '../../plans/fact.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { balancesOf } from './balances.js'
import { churnByReason } from './churn-by-reason.js'
import { movementColumns } from './movement-columns.js'
import { retentionOf } from './retention-of.js'
import { RETENTION_GROUPINGS, type RetentionGrouping } from './retention-group.js'
import { retentionSeries } from './retention-series.js'

const day = (text: string): number => parseDay(text)!
const asOf = '2026-03-15'

const company = anOrganization({ on: '2024-01-01' })
  .withTeam('East')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Alpha', { segment: 'ENTERPRISE', tier: 'HIGH_TOUCH', region: 'DE' })
  .coveredBy()
  .withAccount('Beta', { segment: 'SMB', region: 'ES' })
  .coveredBy()
  .withTeam('West')
  .withSeat('CSM 2')
  .filledBy('Bea')
  .withAccount('Gamma', { segment: 'SMB', region: 'ES' })
  .coveredBy()

const moved = (name: string, on: string, amount: number): ArrMovement => ({
  fact: 'arrMovement',
  source: 'billing',
  accountId: company.id('account', name),
  day: day(on),
  movement: amount > 0 ? 'NEW' : 'CHURN',
  amount,
  reason: null,
})

const history = [
  moved('Alpha', '2024-02-10', 1000),
  moved('Alpha', '2026-01-20', 500),
  moved('Beta', '2024-02-20', 400),
  moved('Beta', '2026-02-01', -400),
  moved('Gamma', '2024-07-01', 600),
  moved('Gamma', '2025-08-01', -100),
]

function series(
  groupBy: RetentionGrouping,
  movements: readonly ArrMovement[] = history,
  of: OrganizationFixture = company,
  months = 2,
) {
  const state = of.state()
  return retentionSeries({
    movements: movementColumns(movements),
    viewOn: (on) => viewAt(state, on),
    asOf: day(asOf),
    months,
    groupBy,
  })
}

const grr = (groupBy: RetentionGrouping, window: 'monthly' | 'annual' = 'annual') =>
  series(groupBy).map((group) => [
    group.name,
    ...group[window].map(({ retention }) => retention.grr.ratio.value),
  ])

describe('retentionSeries', () => {
  it('tells complete months only, and the 12 months up to their end', () => {
    const [all] = series('ORGANIZATION')
    expect(all?.name).toBe('Acme')
    expect(all?.monthly.map(({ period }) => period)).toEqual([
      { from: day('2026-01-01'), to: day('2026-02-01') },
      { from: day('2026-02-01'), to: day('2026-03-01') },
    ])
    expect(all?.annual[1]?.period).toEqual({ from: day('2025-03-01'), to: day('2026-03-01') })
  })

  it('works out the months by hand', () => {
    const [all] = series('ORGANIZATION')
    const [january, february] = all?.monthly ?? []
    // 1 January: 1000 + 400 + 500 = 1900; 1 February: 1500 + 400 + 500 = 2400.
    expect(january?.retention).toMatchObject({ accounts: 3, start: 1900, kept: 1900, end: 2400 })
    expect(february?.retention).toMatchObject({ churnedAccounts: 1, start: 2400, kept: 2000 })
    expect(february?.flow).toMatchObject({ won: 0, churn: 400, expansion: 0 })
    // 1 March 2025: 1000 + 400 + 600; kept 1000 + 0 + 500; end 1500 + 0 + 500.
    expect(all?.annual[1]?.retention).toMatchObject({ start: 2000, kept: 1500, end: 2000 })
    expect(all?.annual[1]?.flow).toMatchObject({ expansion: 500, contraction: 100, churn: 400 })
    expect(all?.annual[1]?.flow.quickRatio.ratio.value).toBe(1)
  })

  it('tells segments, tiers, teams, seats and cohorts apart', () => {
    expect(grr('SEGMENT')).toEqual([
      ['ENTERPRISE', 1, 1],
      // January: (400 + 500) ÷ 1000; February: 500 ÷ 1000.
      ['SMB', 0.9, 0.5],
    ])
    expect(grr('TIER')).toEqual([
      ['HIGH_TOUCH', 1, 1],
      [null, 0.9, 0.5],
    ])
    // Spain: Beta and Gamma, as the SMB segment.
    expect(grr('REGION')).toEqual([
      ['DE', 1, 1],
      ['ES', 0.9, 0.5],
    ])
    // East: 1400 → 1400 kept, then 1000; West: 500 ÷ 600.
    expect(grr('TEAM')).toEqual([
      ['East', 1, 1000 / 1400],
      ['West', 500 / 600, 500 / 600],
    ])
    expect(grr('CSM').map(([name]) => name)).toEqual(['CSM 1', 'CSM 2'])
    expect(grr('COHORT')).toEqual([
      ['2024-Q1', 1, 1000 / 1400],
      ['2024-Q3', 500 / 600, 500 / 600],
    ])
  })

  it('looks at who was accountable at the start of the window', () => {
    const moves = company.on('2026-02-10').and({
      type: 'coverAccount',
      effective: '2026-01-15',
      id: company.id('occupancy', 'a handover'),
      accountId: company.id('account', 'Beta'),
      responsibility: 'CSM',
      positionId: company.id('position', 'CSM 2'),
    })
    const [east, west] = series('TEAM', history, moves)
    // Beta leaves in February: of West in that month, of East in the year.
    expect(west?.monthly[1]?.retention.churnedAccounts).toBe(1)
    expect(east?.annual[1]?.retention.churnedAccounts).toBe(1)
  })

  it('counts a quick return as kept, with what is above the old revenue as expansion', () => {
    const [all] = series('ORGANIZATION', [
      moved('Alpha', '2024-02-10', 100),
      moved('Alpha', '2026-01-20', -100),
      moved('Alpha', '2026-02-20', 130),
    ])
    const [january, february] = all?.monthly ?? []
    expect(january?.retention).toMatchObject({ churnedAccounts: 1, start: 100, end: 0 })
    expect(january?.flow).toMatchObject({ churn: 100, won: 0 })
    // Within February alone nobody was there at the start.
    expect(february?.flow).toMatchObject({ churn: 0, won: 130, expansion: 0 })
    const year = all?.annual[1]
    expect(year?.retention).toMatchObject({ churnedAccounts: 0, start: 100, kept: 100, end: 130 })
    expect(year?.flow).toMatchObject({ churn: 0, won: 0, expansion: 30 })
  })

  it('takes what an account had when its record began for no new business', () => {
    const opening = { ...moved('Alpha', '2026-01-20', 500), movement: 'OPENING' } as const
    const [all] = series('ORGANIZATION', [opening, moved('Beta', '2026-01-21', 70)])
    expect(all?.monthly[0]?.flow).toMatchObject({ won: 70, expansion: 0 })
    expect(all?.monthly[1]?.retention).toMatchObject({ accounts: 2, start: 570, kept: 570 })
  })

  it('tells new business from what came back, and from what was there before', () => {
    const opening = { ...moved('Alpha', '2025-05-20', 500), movement: 'OPENING' } as const
    const [all] = series('ORGANIZATION', [
      opening,
      moved('Beta', '2024-03-01', 80),
      moved('Beta', '2024-10-01', -80),
      moved('Beta', '2025-06-01', 90),
      moved('Gamma', '2025-06-01', 70),
      moved('Gamma', '2025-12-01', 5),
    ])
    expect(all?.annual[1]?.flow).toMatchObject({
      start: 0,
      opened: 500,
      fromNew: 70,
      returned: 90,
      expansion: 5,
      netNew: 165,
      closing: 665,
    })
  })

  it('counts who came within the window where it is at the end', () => {
    const late = company.on('2026-02-05').withAccount('Delta', { segment: 'MID_MARKET' })
    const movements = [...history, { ...moved('Delta', '2026-02-06', 70) }]
    const found = series('SEGMENT', movements, late).find(({ key }) => key === 'MID_MARKET')
    expect(found?.monthly[1]?.flow.won).toBe(70)
    expect(found?.monthly[1]?.retention.grr.ratio.value).toBeNull()
  })

  it('is empty before the organization, without months, and flat without movements', () => {
    const state = company.state()
    const movements = movementColumns(history)
    const input = { movements, asOf: day(asOf), months: 2, groupBy: 'SEGMENT' } as const
    expect(retentionSeries({ ...input, viewOn: () => null })).toEqual([])
    const none = retentionSeries({ ...input, months: 0, viewOn: (on) => viewAt(state, on) })
    expect(none).toEqual([])
    expect(series('SEGMENT', [])).toEqual([])
    expect(series('ORGANIZATION', [])[0]?.annual[0]?.retention.grr.ratio.value).toBeNull()
  })
})

describe('any history', () => {
  const names = ['Alpha', 'Beta', 'Gamma'] as const
  const movement = fc.record({
    name: fc.constantFrom(...names),
    on: fc.integer({ min: day('2024-06-01'), max: day('2026-03-31') }),
    amount: fc.integer({ min: -500, max: 500 }),
  })
  const histories = fc
    .array(movement, { maxLength: 40 })
    .map((all) =>
      all.map(({ name, on, amount }): ArrMovement => ({ ...moved(name, asOf, amount), day: on })),
    )

  it('gives in each window what retentionOf gives for it', () => {
    const view = company.view(asOf)
    fc.assert(
      fc.property(histories, (movements) => {
        const columns = movementColumns(movements)
        const [all] = series('ORGANIZATION', movements, company, 6)
        for (const { period, retention } of [...(all?.monthly ?? []), ...(all?.annual ?? [])]) {
          const alone = retentionOf(view, balancesOf(columns, period, 90), 12, 0)
          expect(retention).toMatchObject({
            accounts: alone.accounts,
            churnedAccounts: alone.churnedAccounts,
            start: alone.start,
            kept: alone.kept,
            end: alone.end,
          })
        }
      }),
    )
  })

  it('comes by its causes from what it began with to what it ended with', () => {
    const view = company.view(asOf)
    const opened = fc
      .tuple(histories, fc.boolean())
      .map(([movements, opens]) =>
        movements.map((each): ArrMovement =>
          opens && each.amount > 0 ? { ...each, movement: 'OPENING' } : each,
        ),
      )
    fc.assert(
      fc.property(opened, fc.constantFrom(...RETENTION_GROUPINGS), (movements, groupBy) => {
        const columns = movementColumns(movements)
        for (const { annual, monthly } of series(groupBy, movements, company, 4)) {
          for (const { flow } of [...annual, ...monthly]) {
            expect(flow.start + flow.opened + flow.netNew).toBe(flow.closing)
            expect(flow.fromNew + flow.returned).toBe(flow.won)
            expect(Math.min(flow.fromNew, flow.returned, flow.opened)).toBeGreaterThanOrEqual(0)
          }
        }
        const [whole] = series('ORGANIZATION', movements, company, 4)
        for (const { period, flow } of [...(whole?.annual ?? []), ...(whole?.monthly ?? [])]) {
          const lost = churnByReason(view, columns, period)
          const sum = (of: (each: (typeof lost)[number]) => number) =>
            lost.reduce((total, each) => total + of(each), 0)
          expect(sum(({ churn }) => churn)).toBe(flow.churn)
          expect(sum(({ contraction }) => contraction)).toBe(flow.contraction)
        }
      }),
    )
  })

  it('adds up over the groups, and from month to month', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...RETENTION_GROUPINGS), (movements, groupBy) => {
        const [whole] = series('ORGANIZATION', movements, company, 4)
        const groups = series(groupBy, movements, company, 4)
        for (const [month, { retention, flow }] of (whole?.monthly ?? []).entries()) {
          const parts = groups.map(({ monthly }) => monthly[month]!)
          const sum = (of: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, part) => total + of(part), 0)
          expect(sum((part) => part.retention.start)).toBe(retention.start)
          expect(sum((part) => part.retention.kept)).toBe(retention.kept)
          expect(sum((part) => part.flow.won)).toBe(flow.won)
          expect(sum((part) => part.flow.closing)).toBe(flow.closing)
          expect(sum((part) => part.changedHands.came)).toBe(sum((part) => part.changedHands.went))
          const next = whole?.monthly[month + 1]
          if (next === undefined) continue
          const change = flow.won + flow.expansion - flow.contraction - flow.churn
          expect(retention.start + change).toBe(next.retention.start)
        }
      }),
    )
  })
})
