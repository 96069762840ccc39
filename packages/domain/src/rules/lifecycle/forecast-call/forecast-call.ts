import { formatDay } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { AccountsHealth } from '../../health/accounts-health.js'
import { monthOf } from '../../retention/calendar-month.js'
import { monthBuckets } from '../renewals/month-buckets.js'
import { renewalWeights, WEIGHT_FIGURES } from '../renewals/renewal-tally.js'
import { callByOwner, type OwnerCall } from './call-by-owner.js'
import type { CalledRenewal } from './called-renewal.js'
import { calledRenewals } from './called-renewals.js'
import { type CallSums, CallTally } from './call-sums.js'
import { CALL_STATUSES } from './call-status.js'

/** What the owners of renewals call for a window of days, and what health makes of it. */
export interface ForecastCall {
  /** Days `[from, to)`. */
  readonly window: Period
  /** Calendar months, those that the window cuts too. */
  readonly months: readonly (CallSums & { readonly month: string })[]
  readonly total: CallSums
  /** By what is up, the largest first; those of nobody as one of them. */
  readonly owners: readonly OwnerCall[]
  /** `call − weighted`: by how much the owners promise more than health lets expect; negative when less. */
  readonly gap: MinorUnits
  /** Called COMMIT on accounts in CRITICAL health. */
  readonly doubtful: readonly CalledRenewal[]
  /** Called AT_RISK on HEALTHY accounts. */
  readonly hopeful: readonly CalledRenewal[]
  /** By end and account. */
  readonly renewals: readonly CalledRenewal[]
  readonly evidence: Evidence
}

/**
 * The forecast call: what is up for renewal in a window by month and by owner, what of it is committed, best
 * case, at risk, not called, renewed and lost already, and the figure by health beside. The weights are those of
 * the renewal forecast, of which a month here differs in what has been settled: it tells the contracts that were
 * renewed and lost in it, and leaves out those that pay nothing.
 *
 * @param health of all accounts; null when it is not known, and then all have the weight of UNKNOWN.
 * @param window days `[from, to)`, at least one.
 * Source: 3-rules "Health and lifecycle"; 9-admin "the weekly forecast call".
 */
export function forecastCall(
  view: OrganizationView,
  health: AccountsHealth | null,
  window: Period,
): ForecastCall {
  const weights = renewalWeights(figuresOf(view))
  const renewals = calledRenewals(view, health, window)
  const buckets = monthBuckets(window.from, monthOf(window.to - 1) - monthOf(window.from) + 1)
  const tallies = buckets.months.map(() => new CallTally(weights))
  const total = new CallTally(weights)
  for (const renewal of renewals) {
    tallies[buckets.indexOf(renewal.end)]!.add(renewal)
    total.add(renewal)
  }
  const sums = total.sums()
  const call: Omit<ForecastCall, 'evidence'> = {
    window,
    months: tallies.map((tally, index) => ({ month: buckets.months[index]!, ...tally.sums() })),
    total: sums,
    owners: callByOwner(view, renewals, weights),
    gap: sums.call - sums.weighted,
    doubtful: renewals.filter(isDoubtful),
    hopeful: renewals.filter(isHopeful),
    renewals,
  }
  return { ...call, evidence: evidence(view, call) }
}

/** A promise that the account's health speaks against. */
export function isDoubtful({ status, health }: CalledRenewal): boolean {
  return status === 'COMMIT' && health === 'CRITICAL'
}

/** A doubt that the account's health speaks against. */
export function isHopeful({ status, health }: CalledRenewal): boolean {
  return status === 'AT_RISK' && health === 'HEALTHY'
}

function evidence(view: OrganizationView, call: Omit<ForecastCall, 'evidence'>): Evidence {
  const { window, total, doubtful, hopeful, gap } = call
  const { used } = figuresOf(view)
  const { currency } = view.organization
  const arrOf = (renewals: readonly CalledRenewal[]) =>
    renewals.reduce((sum, { arr }) => sum + arr, 0)
  const params = {
    from: formatDay(window.from),
    to: formatDay(window.to - 1),
    renewals: total.up.renewals,
    arr: total.up.arr,
    call: total.call,
    weighted: total.weighted,
    notCalled: total.byStatus.NOT_CALLED.renewals,
    doubtful: doubtful.length,
    hopeful: hopeful.length,
    currency,
  }
  return evidenceOf(
    { key: 'lifecycle.FORECAST_CALL', params },
    [
      ['renewals', total.up.renewals, 'RENEWALS'],
      ['arr', total.up.arr, 'MINOR_UNITS'],
      ...CALL_STATUSES.map((each) => [each, total.byStatus[each].expected, 'MINOR_UNITS'] as const),
      ['call', total.call, 'MINOR_UNITS'],
      ['weighted', total.weighted, 'MINOR_UNITS'],
      ['gap', gap, 'MINOR_UNITS'],
      ['doubtful', arrOf(doubtful), 'MINOR_UNITS'],
      ['hopeful', arrOf(hopeful), 'MINOR_UNITS'],
    ],
    Object.values(WEIGHT_FIGURES).map((key) => used(key)),
  )
}
