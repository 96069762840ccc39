import type { TicketFigures, TicketWindow } from '@postscale/domain'

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
