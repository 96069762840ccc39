import type { Figures } from '../../evidence/figures.js'

/** How late work on a renewal that has not begun is, from the first hint to too late. */
export const RENEWAL_LATENESSES = ['EARLY', 'DUE', 'LATE'] as const

export type RenewalLateness = (typeof RENEWAL_LATENESSES)[number]

/** The figures of the three, by days before contract end. */
export const LATENESS_FIGURES = {
  EARLY: 'policy.lifecycle.renewalCheck.early',
  DUE: 'policy.lifecycle.renewalCheck.due',
  LATE: 'policy.lifecycle.renewalCheck.late',
} as const satisfies Record<RenewalLateness, string>

/** Days before contract end from which each holds. */
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
 * How late a renewal is on which no work has begun: from 120 days before contract end it is pointed
 * out, at 90 it is overdue, at 30 too late (policy). Null when there is still time.
 *
 * @param days until the contract ends; negative after it.
 */
export function renewalLateness(days: number, limits: LatenessLimits): RenewalLateness | null {
  if (days <= limits.LATE) return 'LATE'
  if (days <= limits.DUE) return 'DUE'
  return days <= limits.EARLY ? 'EARLY' : null
}
