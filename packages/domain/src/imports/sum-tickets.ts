import type { TicketContribution } from './ticket-contribution.js'

/** Tickets of one subject and day, and the lines they come from. */
export interface SummedTickets extends Omit<TicketContribution, 'line'> {
  readonly lines: readonly number[]
}

/**
 * Sums one subject's contributions day by day.
 *
 * @param contributions of one subject, by day in ascending order.
 */
export function sumTickets(contributions: readonly TicketContribution[]): readonly SummedTickets[] {
  const sums: SummedTickets[] = []
  for (const { line, day, opened, solved, breached, resolutionMinutes } of contributions) {
    const last = sums.at(-1)
    if (last === undefined || last.day !== day) {
      sums.push({ day, opened, solved, breached, resolutionMinutes, lines: [line] })
    } else {
      sums[sums.length - 1] = {
        day,
        opened: last.opened + opened,
        solved: last.solved + solved,
        breached: last.breached + breached,
        resolutionMinutes: last.resolutionMinutes + resolutionMinutes,
        lines: last.lines.includes(line) ? last.lines : [...last.lines, line],
      }
    }
  }
  return sums
}
