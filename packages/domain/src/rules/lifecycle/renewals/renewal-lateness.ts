import type { LiveRenewal } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { isRenewalDoubtful } from '../../capacity/families/renewal-work.js'
import { renewalClock } from '../../customers/renewal-clock.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { renewalHasBegun } from '../../customers/renewal-of.js'
import type { Figures } from '../../evidence/figures.js'
import type { HealthLevel } from '../../health/health.js'
import { isAtRisk } from '../../health/level-of.js'

/** How late work on a renewal that has not begun is, from the first hint to too late. */
export const RENEWAL_LATENESSES = ['EARLY', 'DUE', 'LATE'] as const

export type RenewalLateness = (typeof RENEWAL_LATENESSES)[number]

/** The figures of the three, by days before the clock runs out. */
export const LATENESS_FIGURES = {
  EARLY: 'policy.lifecycle.renewalCheck.early',
  DUE: 'policy.lifecycle.renewalCheck.due',
  LATE: 'policy.lifecycle.renewalCheck.late',
} as const satisfies Record<RenewalLateness, string>

/** Days before a renewal's clock runs out from which each holds. */
type LatenessLimits = Readonly<Record<RenewalLateness, number>>

/** The limits of an organization, read once for loops. */
export function latenessLimits({ number }: Figures): LatenessLimits {
  return {
    EARLY: number(LATENESS_FIGURES.EARLY),
    DUE: number(LATENESS_FIGURES.DUE),
    LATE: number(LATENESS_FIGURES.LATE),
  }
}

/**
 * How late an account's renewal is, on which no work has begun: from 120 days before its clock runs out it
 * is pointed out, at 90 it is overdue, at 30 too late (policy). Null when there is still time, when work has
 * begun or the account is announced to leave, and for a contract that renews by itself unless the account is at risk: by its health, or by what
 * is on record.
 *
 * @param level of the account's health; null when it is not known.
 */
export function renewalLateness(
  view: OrganizationView,
  row: number,
  renewal: LiveRenewal | null,
  level: HealthLevel | null,
  limits: LatenessLimits,
): RenewalLateness | null {
  const clock = renewalClock(view, row)
  if (clock === null || renewalHasBegun(renewal) || leavingDay(view, row) !== null) return null
  const days = clock - view.day
  if (view.accounts.autoRenew(row)) {
    if (days < 0) return null
    if (!isAtRisk(level) && !isRenewalDoubtful(view, row, renewal)) return null
  }
  if (days <= limits.LATE) return 'LATE'
  if (days <= limits.DUE) return 'DUE'
  return days <= limits.EARLY ? 'EARLY' : null
}
