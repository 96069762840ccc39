import type { Day } from '../../../kernel/days.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'

/** Tickets as they are counted. */
export interface TicketCounts {
  readonly opened: number
  readonly solved: number
  /** Of the opened ones, those that broke their service level. */
  readonly breached: number
  /** Sum over the solved ones. */
  readonly resolutionMinutes: number
}

/** The tickets of one day. */
export interface TicketDay extends TicketCounts {
  readonly day: Day
}

/** Tickets of a window of days, summed from the recorded volumes. */
export interface TicketWindow extends TicketCounts {
  /** The one day that made more than half of the breached ones, as an outage does; null when none did. */
  readonly worstDay: TicketDay | null
}

/** The tickets of one group over the last 20 working days (policy), and over as many before them. */
export interface TicketFigures {
  readonly current: TicketWindow
  readonly previous: TicketWindow
}

const WORKING_DAYS_A_WEEK = 5
const DAYS_A_WEEK = 7

/** Over which days tickets are summed. */
interface TicketWindows {
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

/**
 * The tickets of a group in both windows.
 *
 * @param on the group's tickets of a day, of all accounts and teams that count in it; null when nothing is
 *   recorded of that day.
 * @returns null when nothing is recorded of any day.
 */
export function ticketFigures(
  { current, previous }: TicketWindows,
  on: (day: Day) => TicketCounts | null,
): TicketFigures | null {
  const [now, before] = [ticketsWithin(current, on), ticketsWithin(previous, on)]
  if (now === null && before === null) return null
  return { current: now ?? NO_TICKETS, previous: before ?? NO_TICKETS }
}

const NOTHING: TicketCounts = { opened: 0, solved: 0, breached: 0, resolutionMinutes: 0 }
const NO_TICKETS: TicketWindow = { ...NOTHING, worstDay: null }

/** Tickets of two parts together. */
export function addTickets(a: TicketCounts, b: TicketCounts): TicketCounts {
  return {
    opened: a.opened + b.opened,
    solved: a.solved + b.solved,
    breached: a.breached + b.breached,
    resolutionMinutes: a.resolutionMinutes + b.resolutionMinutes,
  }
}

function ticketsWithin(
  { from, to }: Period,
  on: (day: Day) => TicketCounts | null,
): TicketWindow | null {
  let sum: TicketCounts | null = null
  let worst: TicketDay | null = null
  for (let day = from; day < to; day += 1) {
    const tickets = on(day)
    if (tickets === null) continue
    sum = addTickets(sum ?? NOTHING, tickets)
    if (tickets.breached > (worst?.breached ?? 0)) worst = { day, ...tickets }
  }
  if (sum === null) return null
  return { ...sum, worstDay: worst !== null && worst.breached * 2 > sum.breached ? worst : null }
}
