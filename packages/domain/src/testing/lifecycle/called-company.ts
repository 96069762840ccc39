import type { ForecastCategory, RenewalStage } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { Change } from '../../plans/change.js'
import { anOrganization } from '../an-organization.js'
import { fixtureId } from '../fixture-id.js'
import type { OrganizationFixture } from '../organization-fixture.js'

/** What is told of a renewal: its call, and how far work on it is. */
interface Told {
  readonly on?: string
  readonly call?: ForecastCategory | null
  readonly arr?: number | null
  readonly stage?: RenewalStage
  readonly ownerPositionId?: Id
}

/** Two filled CSM seats, `CSM 1` and `CSM 2`, of a company whose fiscal year begins in February. */
export const callingCompany = () =>
  anOrganization({ fiscalYearStart: 2 })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .withSeat('CSM 2')
    .filledBy('Bea')

/** The renewal of an account's contract end, with what its owner calls. */
export function called(
  company: OrganizationFixture,
  name: string,
  contractEnd: string,
  { on = '2026-01-05', call = null, arr = null, stage = 'ENGAGED', ...owner }: Told = {},
): Change {
  return {
    type: 'createRenewal',
    effective: on,
    id: fixtureId('renewal', name),
    accountId: company.id('account', name),
    contractEnd,
    stage,
    forecastCategory: call,
    forecastArr: arr,
    ...owner,
  }
}

/** Something else of the same renewal, from a day on. */
export function recalled(
  name: string,
  effective: string,
  { call, arr, stage }: Omit<Told, 'on'>,
): Change {
  return {
    type: 'updateRenewal',
    effective,
    id: fixtureId('renewal', name),
    ...(call === undefined ? {} : { forecastCategory: call }),
    ...(arr === undefined ? {} : { forecastArr: arr }),
    ...(stage === undefined ? {} : { stage }),
  }
}
