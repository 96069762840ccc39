import type { ArrMovementKind } from '../../entities/vocabularies.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { ledgerMovements } from '../../rules/retention/ledger-movements.js'
import { renewalSeries } from '../../rules/retention/renewals/renewal-series.js'
import type { RetentionGrouping } from '../../rules/retention/retention-group.js'
import { retentionSeries } from '../../rules/retention/retention-series.js'
import { passingView } from '../../state/view-at.js'
import { anOrganization } from '../an-organization.js'
import type { OrganizationFixture } from '../organization-fixture.js'

const asOf = '2026-03-15'
const day = (text: string): number => parseDay(text)!
export const after = (date: string, days: number): string => formatDay(day(date) + days)

/** So many accounts of 500.00, a year under contract that ends on 1 December 2025. */
export const company = (accounts: number) =>
  anOrganization({ on: '2024-01-01' })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(accounts, {
      acv: 500_00,
      segment: 'MID_MARKET',
      contractStart: '2024-12-01',
      contractEnd: '2025-12-01',
    })

export const idOf = (of: OrganizationFixture, number: number) =>
  of.id('account', `Account ${number}`)

export const moved = (
  of: OrganizationFixture,
  number: number,
  effective: string,
  movement: ArrMovementKind,
  amount: number,
): Change => ({
  type: 'recordArrMovement',
  effective,
  source: 'billing',
  accountId: idOf(of, number),
  movement,
  amount,
})

export const extended = (
  of: OrganizationFixture,
  number: number,
  effective: string,
  contractEnd = '2026-12-01',
): Change => ({ type: 'updateAccount', effective, id: idOf(of, number), contractEnd })

export const decided = (
  of: OrganizationFixture,
  number: number,
  effective: string,
  stage: 'WON' | 'LOST',
): Change => ({
  type: 'createRenewal',
  effective,
  id: of.id('implementation', `renewal ${number}`),
  accountId: idOf(of, number),
  contractEnd: '2025-12-01',
  stage,
})

/** The series of a story, told as of a day. */
export function series(
  of: OrganizationFixture,
  groupBy: RetentionGrouping = 'ORGANIZATION',
  on = asOf,
) {
  const state = of.state()
  const view = of.view(on)
  const input = {
    movements: ledgerMovements(view),
    viewOn: (each: number) => passingView(state, each),
    asOf: day(on),
    months: 3,
    groupBy,
  }
  const retention = retentionSeries(input)
  return { retention, renewals: renewalSeries(input, retention) }
}

/** The 12 months up to the end of February 2026. */
export function year(of: OrganizationFixture, groupBy: RetentionGrouping = 'ORGANIZATION') {
  const { retention, renewals } = series(of, groupBy)
  return { kept: retention[0]!.annual[2]!.retention, ...renewals[0]!.annual[2]! }
}
