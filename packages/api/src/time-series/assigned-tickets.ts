import {
  type OrganizationView,
  type TicketFigures,
  ticketPlaces,
  type TicketPlaces,
  type TicketWindow,
} from '@postscale/domain'
import type { SubjectTickets } from './ticket-volume.repository.js'

/** Tickets with the parts of the organization that they count in. */
export interface AssignedTickets extends TicketFigures, TicketPlaces {}

/** Tickets by who has to do with them on the view's day. */
export function assignedTickets(
  view: OrganizationView,
  tickets: readonly SubjectTickets[],
): readonly AssignedTickets[] {
  return tickets.map(({ current, previous, ...subject }) => {
    return { current, previous, ...ticketPlaces(view, subject) }
  })
}

/** The sums of tickets in both windows; null for none at all. */
export function sumTickets(tickets: Iterable<TicketFigures>): TicketFigures | null {
  let sum: TicketFigures | null = null
  for (const { current, previous } of tickets) {
    sum =
      sum === null
        ? { current, previous }
        : { current: add(sum.current, current), previous: add(sum.previous, previous) }
  }
  return sum
}

function add(a: TicketWindow, b: TicketWindow): TicketWindow {
  return {
    opened: a.opened + b.opened,
    solved: a.solved + b.solved,
    breached: a.breached + b.breached,
    resolutionMinutes: a.resolutionMinutes + b.resolutionMinutes,
  }
}
