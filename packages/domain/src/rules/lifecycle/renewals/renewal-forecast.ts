import { renewalsCapacity } from '../../capacity/families/renewals-capacity.js'
import { revenueOf } from '../../customers/customers-of.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { payersOf } from '../../customers/payers-of.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { AccountsHealth } from '../../health/accounts-health.js'
import { HEALTH_LEVELS } from '../../health/health.js'
import type { OrganizationView } from '../../../state/view.js'
import { monthBuckets } from './month-buckets.js'
import { OwnerTally, renewalOwners } from './owner-tally.js'
import {
  latenessLimits,
  LATENESS_FIGURES,
  RENEWAL_LATENESSES,
  renewalLateness,
  type RenewalLateness,
} from './renewal-lateness.js'
import { renewalIsDecided, renewalsByRow } from '../../customers/renewal-of.js'
import type { RenewalMonth, RenewalOwner, RenewalSum, RenewalSums } from './renewal-sums.js'
import { RenewalTally, renewalWeights, WEIGHT_FIGURES } from './renewal-tally.js'

/** Open renewals of one kind, with their accounts by ARR, the largest first. */
interface RenewalList extends RenewalSum {
  readonly rows: Int32Array
}

/** What is up for renewal in the months ahead. */
export interface RenewalForecast {
  /** Calendar months; the first one from the view's day. */
  readonly months: readonly RenewalMonth[]
  readonly total: RenewalSums
  /** Over all months, by open ARR; the unowned, if any, as one of them. */
  readonly owners: readonly RenewalOwner[]
  /** Within the months, open and not begun: by how late that is. */
  readonly notBegun: Readonly<Record<RenewalLateness, RenewalList>>
  /** Ended before the view's day, neither decided nor renewing by itself. */
  readonly overdue: RenewalList
  /**
   * Renewals that are work in the 12 months from the day (policy): the number that capacity and the hire
   * trigger tell, whatever months are asked for.
   */
  readonly workAhead: number
  readonly evidence: Evidence
}

/**
 * What is up for renewal: by calendar month the yearly value of the contracts that end, weighted by
 * health (won ones whole, lost ones not, open ones by the weight of their level, rounded once a month),
 * by stage and intent; who answers for the open ones, and for which nobody does; those on which no work
 * has begun though it should have (contracts that renew by themselves only against their notice, and when
 * at risk); and those whose end has passed. Accounts that are announced to leave have nothing to renew. A contract without a renewal counts
 * as not started. One pass over the accounts.
 *
 * @param health of all accounts; null when it is not known, and then all have the weight of UNKNOWN.
 * @param months how many calendar months from the view's day, its own month the first; at least one.
 * Source: 3-rules "Health and lifecycle"; PM "Six stages".
 */
export function renewalForecast(
  view: OrganizationView,
  health: AccountsHealth | null,
  months: number,
): RenewalForecast {
  const { accounts, day } = view
  const figures = figuresOf(view)
  const weights = renewalWeights(figures)
  const limits = latenessLimits(figures)
  const buckets = monthBuckets(day, Math.max(1, Math.floor(months)))
  const tallies = buckets.months.map(() => new RenewalTally(weights))
  const total = new RenewalTally(weights)
  const owners = new OwnerTally(view)
  const ownerOf = renewalOwners(view)
  const renewals = renewalsByRow(view)
  const late: Record<RenewalLateness, number[]> = { EARLY: [], DUE: [], LATE: [] }
  const overdue: number[] = []

  for (const row of accounts.rows) {
    const end = accounts.contractEnd(row)
    if (end === null || end >= buckets.end || leavingDay(view, row) !== null) continue
    const renewal = renewals.get(row) ?? null
    const open = !renewalIsDecided(renewal)
    if (end < day) {
      if (open && !accounts.autoRenew(row)) overdue.push(row)
      continue
    }
    const arr = revenueOf(view, row).amount
    const level = health?.levelOf(row) ?? null
    const owner = ownerOf(row, renewal)
    const gap = owners.gapOf(owner)
    tallies[buckets.indexOf(end)]!.add(arr, level, renewal, gap)
    total.add(arr, level, renewal, gap)
    if (!open) continue
    owners.add(owner, arr, arr * weights[level ?? 'UNKNOWN'])
    const lateness = renewalLateness(view, row, renewal, level, limits)
    if (lateness !== null) late[lateness].push(row)
  }

  const forecast: Omit<RenewalForecast, 'evidence'> = {
    months: tallies.map((tally, index) => ({ month: buckets.months[index]!, ...tally.sums() })),
    total: totalOf(total, tallies),
    owners: owners.owners(),
    notBegun: {
      EARLY: listOf(view, late.EARLY),
      DUE: listOf(view, late.DUE),
      LATE: listOf(view, late.LATE),
    },
    overdue: listOf(view, overdue),
    workAhead: workAheadOf(view),
  }
  return { ...forecast, evidence: evidence(view, forecast) }
}

function workAheadOf(view: OrganizationView): number {
  const { standard, complex } = renewalsCapacity(view)
  return standard + complex
}

/** The whole, counted on as the months are, so that they add up to it. */
function totalOf(total: RenewalTally, months: readonly RenewalTally[]): RenewalForecast['total'] {
  const weighted = months.reduce((sum, month) => sum + month.sums().weighted, 0)
  return { ...total.sums(), weighted }
}

function listOf(view: OrganizationView, rows: readonly number[]): RenewalList {
  const payers = payersOf(view, rows)
  return { renewals: rows.length, arr: payers.revenue, rows: payers.rows }
}

function evidence(view: OrganizationView, forecast: Omit<RenewalForecast, 'evidence'>): Evidence {
  const { total, months, notBegun, overdue } = forecast
  const { used } = figuresOf(view)
  const notBegunCount = RENEWAL_LATENESSES.reduce((sum, each) => sum + notBegun[each].renewals, 0)
  const params = {
    months: months.length,
    renewals: total.up.renewals,
    arr: total.up.arr,
    weighted: total.weighted,
    currency: view.organization.currency,
    unowned: total.unowned.renewals,
    notBegun: notBegunCount,
  }
  return evidenceOf(
    { key: 'lifecycle.FORECAST', params },
    [
      ['renewals', total.up.renewals, 'RENEWALS'],
      ['arr', total.up.arr, 'MINOR_UNITS'],
      ['weighted', total.weighted, 'MINOR_UNITS'],
      ...[...HEALTH_LEVELS, 'UNKNOWN' as const].map(
        (each) => [each, total.byHealth[each].arr, 'MINOR_UNITS'] as const,
      ),
      ['unowned', total.unowned.renewals, 'RENEWALS'],
      ['vacant', total.vacant.renewals, 'RENEWALS'],
      ['notBegun', notBegunCount, 'RENEWALS'],
      ['overdue', overdue.renewals, 'RENEWALS'],
      ['workAhead', forecast.workAhead, 'RENEWALS'],
    ],
    [...Object.values(WEIGHT_FIGURES), ...Object.values(LATENESS_FIGURES)].map((key) => used(key)),
  )
}
