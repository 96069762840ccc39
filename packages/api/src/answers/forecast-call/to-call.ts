import {
  CALL_STATUSES,
  type CalledRenewal,
  type CallOwner,
  type CallSum,
  type CallSums,
  type ForecastCall,
  formatDay,
  type Locale,
  type OrganizationView,
  type Period,
} from '@postscale/domain'
import { toEvidence } from '../../graphql/evidence.js'
import { moneyOf } from '../../graphql/money.js'
import { positionOf } from '../../graphql/nodes-of.js'
import { TeamType } from '../../graphql/types/types.js'
import type {
  CallSumsType,
  CallSumType,
  DayWindowType,
  ForecastCallType,
  ForecastOwnerType,
} from './call-types.js'

/** A forecast call for GraphQL. */
export function toForecastCall(
  view: OrganizationView,
  call: ForecastCall,
  locale: Locale,
): ForecastCallType {
  return {
    view,
    call,
    window: toDayWindow(call.window),
    months: call.months.map(({ month, ...sums }) => ({ month, sums: toCallSums(view, sums) })),
    total: toCallSums(view, call.total),
    owners: call.owners.map(({ sums, ...owner }) => ({
      owner: toForecastOwner(view, owner),
      sums: toCallSums(view, sums),
    })),
    doubtful: toCallSum(view, sumOf(call.doubtful)),
    hopeful: toCallSum(view, sumOf(call.hopeful)),
    evidence: toEvidence(call.evidence, locale),
  }
}

/** One sum for GraphQL. */
export function toCallSum(
  { organization }: OrganizationView,
  { renewals, arr, expected }: CallSum,
): CallSumType {
  return {
    renewals,
    arr: moneyOf(arr, organization),
    expected: moneyOf(expected, organization),
  }
}

/** An owner for GraphQL: the seat and the team as they are in the view. */
export function toForecastOwner(
  view: OrganizationView,
  { positionId, teamId, name }: CallOwner,
): ForecastOwnerType {
  const team = teamId === null ? undefined : view.teams.get(teamId)
  return {
    position: positionOf(view, positionId),
    team: team === undefined ? null : new TeamType(view, team),
    name,
  }
}

/** Days for GraphQL. */
export function toDayWindow({ from, to }: Period): DayWindowType {
  return { from: formatDay(from), to: formatDay(to) }
}

function toCallSums(view: OrganizationView, sums: CallSums): CallSumsType {
  const { organization } = view
  return {
    up: toCallSum(view, sums.up),
    byStatus: CALL_STATUSES.map((status) => ({
      status,
      sum: toCallSum(view, sums.byStatus[status]),
    })),
    call: moneyOf(sums.call, organization),
    weighted: moneyOf(sums.weighted, organization),
    gap: moneyOf(sums.call - sums.weighted, organization),
  }
}

function sumOf(renewals: readonly CalledRenewal[]): CallSum {
  return renewals.reduce(
    (sum, { arr, expected }) => ({
      renewals: sum.renewals + 1,
      arr: sum.arr + arr,
      expected: sum.expected + expected,
    }),
    { renewals: 0, arr: 0, expected: 0 },
  )
}
