import type { OrganizationView } from '../../state/view.js'
import { MONTHS_A_YEAR } from '../retention/calendar-month.js'
import type { RetentionPoint } from '../retention/retention-group.js'
import { blendedEconomics } from '../unit-economics/blended-economics.js'
import { runningCostOf, staffCosts } from '../unit-economics/staff-costs.js'
import { unitEconomics } from '../unit-economics/unit-economics.js'
import type { PlanGroup, PlanValue, TargetMetric } from './plan-line.js'
import type { KeptByGroup, PlanSources } from './plan-sources.js'

const UNKNOWN: PlanValue = { value: null, reason: { key: 'targets.REASON_NOT_KNOWN', params: {} } }
const NOT_FORESEEN: PlanValue = {
  value: null,
  reason: { key: 'targets.REASON_NOT_FORESEEN', params: {} },
}

/** What a metric of a group is on the day: the answer that its own page gives. */
export function actualOf(metric: TargetMetric, group: PlanGroup, sources: PlanSources): PlanValue {
  const { view, kept, firstValue } = sources
  switch (metric) {
    case 'GRR':
    case 'NRR':
      return keptShare(metric, pointOf(kept, group, view))
    case 'RENEWAL_RATE':
      return renewalPointOf(kept, group, view)?.renewals.rate ?? UNKNOWN
    case 'COST_SHARE':
      return costShareOf(view, group)
    case 'TIME_TO_VALUE':
      return firstValue.total.medianDays
    case 'HEADCOUNT':
      return known(headcountOf(view, group))
    case 'COST':
      return known(monthCostOf(view, group))
  }
}

/**
 * What a metric comes to on the last day of the fiscal year. Headcount, cost and cost share: as recorded for that
 * day. Renewal rate: what is won, and what is open weighted by health, of all that is up in the year. GRR and NRR: of
 * the year with what is recorded to come, less what the weighted forecast of renewals loses of its start. Of a
 * segment no renewals are foreseen, nor the time to value of anybody.
 */
export function runOutOf(metric: TargetMetric, group: PlanGroup, sources: PlanSources): PlanValue {
  const { atYearEnd, keptAtYearEnd, renewalsAhead } = sources
  switch (metric) {
    case 'GRR':
    case 'NRR': {
      const point = pointOf(keptAtYearEnd, group, atYearEnd)
      const share = keptShare(metric, point)
      if (group.segment !== null && renewalsAhead !== null) return NOT_FORESEEN
      if (share.value === null || point === null || renewalsAhead === null) return share
      const loss = renewalsAhead.up.arr - renewalsAhead.weighted
      return known(Math.max(0, share.value - loss / point.retention.start))
    }
    case 'RENEWAL_RATE': {
      if (renewalsAhead === null) return actualOf(metric, group, sources)
      if (group.segment !== null) return NOT_FORESEEN
      const ended = renewalPointOf(keptAtYearEnd, group, atYearEnd)?.renewals
      const decided = ended === undefined ? { ended: 0, renewed: 0 } : pastOf(ended, renewalsAhead)
      const all = decided.ended + renewalsAhead.up.arr
      return all === 0 ? UNKNOWN : known((decided.renewed + renewalsAhead.weighted) / all)
    }
    case 'COST_SHARE':
      return costShareOf(atYearEnd, group)
    case 'TIME_TO_VALUE':
      return NOT_FORESEEN
    case 'HEADCOUNT':
      return known(headcountOf(atYearEnd, group))
    case 'COST':
      return known(monthCostOf(atYearEnd, group))
  }
}

/** Of the year's contracts those that ended before the day: the ones ahead are in the forecast. */
function pastOf(
  year: { readonly ended: number; readonly renewed: number },
  { up }: { readonly up: { readonly arr: number } },
): { readonly ended: number; readonly renewed: number } {
  return { ended: Math.max(0, year.ended - up.arr), renewed: year.renewed }
}

function pointOf(
  kept: KeptByGroup,
  group: PlanGroup,
  view: OrganizationView,
): RetentionPoint | null {
  const key = group.segment ?? view.organization.id
  return kept.retention.find((each) => each.key === key)?.annual.at(-1) ?? null
}

function renewalPointOf(kept: KeptByGroup, group: PlanGroup, view: OrganizationView) {
  const key = group.segment ?? view.organization.id
  return kept.renewals.find((each) => each.key === key)?.annual.at(-1)
}

function keptShare(metric: 'GRR' | 'NRR', point: RetentionPoint | null): PlanValue {
  if (point === null) return UNKNOWN
  const { grr, nrr } = point.retention
  return (metric === 'GRR' ? grr : nrr).ratio
}

function costShareOf(view: OrganizationView, { segment }: PlanGroup): PlanValue {
  if (segment === null) {
    const blended = blendedEconomics(view)
    return blended.status === 'EVALUATED' ? blended.share : UNKNOWN
  }
  const economics = unitEconomics(view, 'SEGMENT')
  if (economics.status === 'NOT_EVALUATED') return UNKNOWN
  return economics.lines.find(({ key }) => key === segment)?.judgement.share ?? UNKNOWN
}

/** Everybody who is employed; of a team those who sit in a seat of its branch. */
export function headcountOf(view: OrganizationView, { teamId }: PlanGroup): number {
  if (teamId === null) return view.people.size
  const people = seatsOf(view, teamId).flatMap(({ id }) =>
    view.occupanciesOfPosition(id).map(({ personId }) => personId),
  )
  return new Set(people).size
}

/** A twelfth of the run rate; of a team of those who sit in a seat of its branch. */
export function monthCostOf(view: OrganizationView, { teamId }: PlanGroup): number {
  const year =
    teamId === null ? staffCosts(view).runRate : runningCostOf(view, seatsOf(view, teamId))
  return Math.round(year / MONTHS_A_YEAR)
}

/** None where the team is not there on the day. */
function seatsOf(view: OrganizationView, teamId: string) {
  if (!view.teams.has(teamId)) return []
  return [...view.branch(teamId)].flatMap((id) => view.positionsOfTeam(id))
}

function known(value: number): PlanValue {
  return { value, reason: null }
}
