import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import type { ArrMovement } from '../../plans/fact.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { movementColumns } from './movement-columns.js'
import type { RetentionGrouping } from './retention-group.js'
import { retentionSeries } from './retention-series.js'

const day = (text: string): number => parseDay(text)!
const asOf = '2026-03-15'

const company = anOrganization({ on: '2024-01-01' })
  .withTeam('East')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Alpha', { segment: 'ENTERPRISE', tier: 'HIGH_TOUCH' })
  .coveredBy()
  .withAccount('Beta', { segment: 'SMB' })
  .coveredBy()
  .withTeam('West')
  .withSeat('CSM 2')
  .filledBy('Bea')
  .withAccount('Gamma', { segment: 'SMB' })
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

describe('what changed hands', () => {
  it('tells apart what changed hands, which stays with the CSM who had it', () => {
    const cover = (name: string, effective: string, seat: string) =>
      ({
        type: 'coverAccount',
        effective,
        id: company.id('occupancy', `${name} ${effective}`),
        accountId: company.id('account', name),
        responsibility: 'CSM',
        positionId: company.id('position', seat),
      }) as const
    const moves = company.and(
      cover('Alpha', '2025-06-01', 'CSM 2'),
      // There and back again.
      cover('Gamma', '2025-06-01', 'CSM 1'),
      cover('Gamma', '2025-09-01', 'CSM 2'),
      // It leaves later in the year, as a loss of the first.
      cover('Beta', '2025-12-01', 'CSM 2'),
    )
    const [first, second] = series('CSM', history, moves).map(({ annual }) => annual[1]!)
    expect(first?.changedHands).toEqual({ came: 0, cameAccounts: 0, went: 1400, wentAccounts: 2 })
    expect(second?.changedHands).toEqual({ came: 1400, cameAccounts: 2, went: 0, wentAccounts: 0 })
    // 1000 grew by 500 and 400 left: all of it is the first's.
    expect(first?.retention).toMatchObject({ start: 1400, kept: 1000, end: 1500 })
    expect(second?.retention).toMatchObject({ start: 600, kept: 500, end: 500 })
    const [whole] = series('ORGANIZATION', history, moves)
    expect(whole?.annual[1]?.changedHands).toMatchObject({ came: 0, went: 0 })
  })
})
