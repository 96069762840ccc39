import type { ImportRow } from './import-row.js'
import type { TicketContribution } from './ticket-contribution.js'

const DAY_MINUTES = 1440

/**
 * What a ticket gives: one opened (and breached) on the day it was opened, and when it is solved one
 * solved, with its resolution time, on that day. Without a resolution time the days between count.
 */
export function ticketContributions(
  row: ImportRow<'TICKETS'>,
  line: number,
): readonly TicketContribution[] {
  const { opened, solved, resolutionMinutes, breached } = row
  const first: TicketContribution = {
    line,
    day: opened,
    opened: 1,
    solved: 0,
    breached: breached === true ? 1 : 0,
    resolutionMinutes: 0,
  }
  if (solved === undefined) return [first]
  const minutes = resolutionMinutes ?? (solved - opened) * DAY_MINUTES
  return [first, { ...NOTHING, line, day: solved, solved: 1, resolutionMinutes: minutes }]
}

const NOTHING = { opened: 0, solved: 0, breached: 0, resolutionMinutes: 0 } as const
