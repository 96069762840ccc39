import {
  RENEWAL_LATENESSES,
  type Locale,
  type OrganizationView,
  type RenewalForecast,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toAccountList } from '../lifecycle/to-account-list.js'
import { positionOf } from '../structure/positions-of.js'
import { toRenewalSum, toRenewalSums } from './to-renewal-sums.js'
import type { RenewalForecastType } from './types/renewal-forecast-type.js'
import { TeamType } from '../../graphql/types.js'

/** What is up for renewal, for GraphQL. */
export function toRenewalForecast(
  view: OrganizationView,
  { months, total, owners, notBegun, overdue, evidence }: RenewalForecast,
  locale: Locale,
): RenewalForecastType {
  return {
    months: months.map(({ month, ...sums }) => ({ month, sums: toRenewalSums(view, sums) })),
    total: toRenewalSums(view, total),
    owners: owners.map(({ positionId, teamId, name, vacant, weighted, ...sum }) => {
      const team = teamId === null ? undefined : view.teams.get(teamId)
      return {
        position: positionOf(view, positionId),
        team: team === undefined ? null : new TeamType(view, team),
        name,
        vacant,
        sum: toRenewalSum(view, sum),
        weighted: moneyOf(weighted, view.organization),
      }
    }),
    notBegun: RENEWAL_LATENESSES.map((lateness) => ({
      lateness,
      list: toAccountList(view, notBegun[lateness].rows),
    })),
    overdue: toAccountList(view, overdue.rows),
    evidence: toEvidence(evidence, locale),
  }
}
