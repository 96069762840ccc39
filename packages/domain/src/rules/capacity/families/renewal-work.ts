import type { AccountFields } from '../../../entities/account.js'
import { type Day, DAYS_A_MONTH, parseDay } from '../../../kernel/days.js'
import type { Period } from '../../../kernel/periods.js'
import type { LiveRenewal } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { familyOf } from '../../customers/family.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { renewalIsDecided, renewalOf } from '../../customers/renewal-of.js'
import { renewedTogether } from '../../customers/renewed-together.js'
import { figuresOf } from '../../evidence/figures.js'
import { rowOfWork } from '../capacity-row.js'

const MONTHS_A_YEAR = 12

/** The days in which a contract's end is a renewal ahead: 12 months from the view's day (policy). */
export function renewalHorizon(view: OrganizationView): Period {
  const months = figuresOf(view).number('capacity.renewals.trigger.horizon')
  return { from: view.day, to: view.day + Math.ceil(months * DAYS_A_MONTH) }
}

/** Whether a contract ends within the horizon; one without an end never does. */
export function isDueForRenewal(contractEnd: Day | null, horizon: Period): boolean {
  return contractEnd !== null && horizon.from <= contractEnd && contractEnd < horizon.to
}

/**
 * What renewing an account's contract weighs in the 12 months ahead, in hundredths of an ordinary renewal;
 * 0 when there is nothing to do. The one measure behind the board, the hire trigger and the forecast.
 *
 * - Open renewals whose contract ends within the months count, and those past their end that nobody has
 *   resolved; won and lost ones do not.
 * - One that renews by itself counts only where the account is served high-touch, or is at risk by what is
 *   on record: an unsure intent, blockers, a save plan, or an open escalation.
 * - An account that is announced to leave has nothing to renew.
 * - A term of less than a year comes back so often: it weighs `12 ÷ term in months`.
 * - Ends of one customer's accounts within 30 days of one another are one renewal, on the account whose
 *   contract ends first, which weighs what the heaviest of them does.
 *
 * Source: 3-rules "One definition each".
 */
export function renewalWeight(view: OrganizationView, row: number, horizon: Period): number {
  const own = openRenewal(view, row, horizon)
  if (own === null || own.weight === 0) return 0
  const family = familyOf(view, row)
  if (family.length === 1) return own.weight
  const open = family
    .flatMap((each) => openRenewal(view, each, horizon) ?? [])
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => a.end - b.end || a.row - b.row)
  const together = renewedTogether(open).find(([first]) => first?.row === row) ?? []
  return together.reduce((heaviest, { weight }) => Math.max(heaviest, weight), 0)
}

interface OpenRenewal {
  readonly row: number
  readonly end: Day
  /** In hundredths of an ordinary renewal. */
  readonly weight: number
}

/** An account's own contract, if it is to be renewed within the horizon or should have been before. */
function openRenewal(view: OrganizationView, row: number, horizon: Period): OpenRenewal | null {
  const { accounts } = view
  const end = accounts.isLive(row) ? accounts.contractEnd(row) : null
  if (end === null || end >= horizon.to) return null
  const renewsItself = accounts.autoRenew(row)
  if (end < horizon.from && renewsItself) return null
  if (leavingDay(view, row) !== null) return null
  const renewal = renewalOf(view, row)
  if (renewalIsDecided(renewal)) return null
  if (renewsItself && !isHighTouch(view, row) && !isRenewalDoubtful(view, row, renewal)) {
    return { row, end, weight: 0 }
  }
  const times = renewsItself ? 1 : timesAYear(accounts.field(row, 'contractStart'), end)
  return { row, end, weight: Math.round(accounts.loadWeight(row) * times) }
}

function timesAYear(contractStart: AccountFields['contractStart'], end: Day): number {
  const start = contractStart === null ? null : parseDay(contractStart)
  if (start === null || start >= end) return 1
  return Math.max(1, MONTHS_A_YEAR / Math.max(1, (end - start) / DAYS_A_MONTH))
}

function isHighTouch({ accounts }: OrganizationView, row: number): boolean {
  const served = rowOfWork('CSM', accounts.segment(row), accounts.tier(row), 'MODERATE')
  return served === 'CSM_ENTERPRISE'
}

/**
 * Whether what is on record of an account says that its renewal is not safe: an unsure intent, blockers, a
 * save plan, or an open escalation.
 */
export function isRenewalDoubtful(
  view: OrganizationView,
  row: number,
  renewal: LiveRenewal | null,
): boolean {
  const isDoubtful =
    renewal !== null &&
    (renewal.intent === 'UNSURE' ||
      renewal.intent === 'UNLIKELY' ||
      renewal.blockers.length > 0 ||
      renewal.savePlan !== null)
  return isDoubtful || view.ofAccount('escalation', row).length > 0
}
