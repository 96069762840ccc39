import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'

/** Tickets of a window of days, summed by the caller from the recorded volumes. */
export interface TicketWindow {
  readonly opened: number
  readonly solved: number
  /** Of the opened ones, those that broke their service level. */
  readonly breached: number
  /** Sum over the solved ones. */
  readonly resolutionMinutes: number
}

/** The tickets of one group over the last 20 working days (policy), and over as many before them. */
export interface TicketFigures {
  readonly current: TicketWindow
  readonly previous: TicketWindow
}

const WORKING_DAYS_A_WEEK = 5
const DAYS_A_WEEK = 7

/** Over which days tickets are summed. */
export interface TicketWindows {
  readonly workingDays: number
  readonly current: Period
  readonly previous: Period
}

/**
 * The windows that ticket figures are summed over: 20 working days (policy) are four weeks, so 28 days
 * up to and including the view's day, and the 28 before them. Holidays are not known and count as
 * working days.
 */
export function ticketWindows(view: OrganizationView): TicketWindows {
  const workingDays = figuresOf(view).number('policy.support.ticketWindow')
  const days = Math.ceil((workingDays / WORKING_DAYS_A_WEEK) * DAYS_A_WEEK)
  const to = view.day + 1
  return {
    workingDays,
    current: { from: to - days, to },
    previous: { from: to - 2 * days, to: to - days },
  }
}
