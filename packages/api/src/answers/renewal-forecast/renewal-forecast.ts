import {
  lazy,
  type Locale,
  type OrganizationView,
  RENEWAL_LATENESSES,
  type RenewalForecast,
  type RenewalSum,
  type RenewalSums,
} from '@postscale/domain'
import { toEvidence } from '../../graphql/evidence.js'
import { moneyOf } from '../../graphql/money.js'
import { positionOf } from '../../graphql/nodes-of.js'
import { TeamType } from '../../graphql/types/types.js'
import { toAccountList } from '../lifecycle/account-list.js'
import type {
  NamedRenewalSumType,
  RenewalForecastType,
  RenewalSumsType,
  RenewalSumType,
} from './renewal-forecast-types.js'

/** Sums of renewals for GraphQL. */
function toRenewalSums(view: OrganizationView, sums: RenewalSums): RenewalSumsType {
  const named = (by: Readonly<Record<string, RenewalSum>>): NamedRenewalSumType[] =>
    Object.entries(by).map(([key, sum]) => ({ key, sum: toRenewalSum(view, sum) }))
  return {
    up: toRenewalSum(view, sums.up),
    weighted: moneyOf(sums.weighted, view.organization),
    byHealth: named(sums.byHealth),
    byStage: named(sums.byStage),
    byIntent: named(sums.byIntent),
    unowned: toRenewalSum(view, sums.unowned),
    vacant: toRenewalSum(view, sums.vacant),
  }
}

/** One sum of renewals for GraphQL. */
function toRenewalSum(
  { organization }: OrganizationView,
  { renewals, arr }: RenewalSum,
): RenewalSumType {
  return { renewals, arr: moneyOf(arr, organization) }
}

/** What is up for renewal, for GraphQL; the months are worked out when one of their fields is asked for. */
export function toRenewalForecast(
  view: OrganizationView,
  forecast: () => RenewalForecast,
  locale: Locale,
): RenewalForecastType {
  const fields = lazy(() => fieldsOf(view, forecast(), locale))
  return {
    view,
    get months() {
      return fields().months
    },
    get total() {
      return fields().total
    },
    get owners() {
      return fields().owners
    },
    get notBegun() {
      return fields().notBegun
    },
    get overdue() {
      return fields().overdue
    },
    get workAhead() {
      return fields().workAhead
    },
    get evidence() {
      return fields().evidence
    },
  }
}

function fieldsOf(
  view: OrganizationView,
  { months, total, owners, notBegun, overdue, workAhead, evidence }: RenewalForecast,
  locale: Locale,
): Omit<RenewalForecastType, 'view'> {
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
    workAhead: Math.round(workAhead),
    evidence: toEvidence(evidence, locale),
  }
}
