import { type Day, formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { ImportRow } from '../../compile/import-row.js'
import type { ImportEntry } from '../row-outcome.js'

/** What a ticket gives to the day it was opened, or to the day it was solved. */
export interface TicketContribution {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}

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

/** The account, or else the team, that a ticket belongs to, by the file's reference. */
export function ticketSubject({ account, team }: ImportRow<'TICKETS'>): {
  readonly thing: 'account' | 'team'
  readonly reference: string
} {
  if (account !== undefined) return { thing: 'account', reference: account }
  return { thing: 'team', reference: team ?? '' }
}

/** Tickets of one subject and day, and the lines they come from. */
interface SummedTickets extends Omit<TicketContribution, 'line'> {
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

/** The facts that the summed tickets of an account or a team record. */
export function ticketEntries(
  subject: { readonly accountId: Id } | { readonly teamId: Id },
  source: string,
  sums: readonly SummedTickets[],
): readonly ImportEntry[] {
  return sums.map(({ day, lines, ...figures }) => {
    const fact = { effective: formatDay(day), source, ...subject, ...figures } as const
    return { lines, effect: 'CREATED', changes: [{ type: 'recordTicketVolume', ...fact }] }
  })
}

/** What takes back the tickets of an account or a team that were recorded earlier. */
export function ticketRetractions(
  subject: { readonly accountId: Id } | { readonly teamId: Id },
  source: string,
  recorded: readonly { readonly day: Day }[],
): readonly ImportEntry[] {
  return recorded.map(({ day }) => {
    const fact = { effective: formatDay(day), source, ...subject, ...NOTHING } as const
    return { lines: [], effect: 'REMOVED', changes: [{ type: 'recordTicketVolume', ...fact }] }
  })
}
