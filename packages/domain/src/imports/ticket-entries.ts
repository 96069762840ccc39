import { formatDay } from '../kernel/format-day.js'
import type { Id } from '../kernel/id.js'
import type { ImportEntry } from './import-entry.js'
import type { SummedTickets } from './sum-tickets.js'

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
