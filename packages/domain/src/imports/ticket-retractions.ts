import type { Day } from '../kernel/day.js'
import { formatDay } from '../kernel/format-day.js'
import type { Id } from '../kernel/id.js'
import type { ImportEntry } from './import-entry.js'

const NOTHING = { opened: 0, solved: 0, breached: 0, resolutionMinutes: 0 } as const

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
