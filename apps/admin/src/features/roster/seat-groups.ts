import type { Seat } from '@/organisation/roster-query'
import { plainText } from '@/i18n/plain-text'

/** The seats of one team. */
export interface SeatGroup {
  readonly teamId: string
  readonly name: string
  readonly seats: readonly Seat[]
}

/** Which seats of the roster are shown. */
export interface SeatFilter {
  readonly search: string
  /** Null for all teams. */
  readonly teamId: string | null
  readonly openOnly: boolean
}

/** The seats that pass a filter, by team; teams by name, seats in the order they came. */
export function seatGroups(
  seats: readonly Seat[],
  filter: SeatFilter,
  language: string,
): readonly SeatGroup[] {
  const shown = seats.filter((seat) => passes(seat, filter))
  const byTeam = Map.groupBy(shown, ({ team }) => team?.id ?? '')
  const { compare } = new Intl.Collator(language)
  return [...byTeam]
    .map(([teamId, members]) => ({ teamId, name: members[0]?.team?.name ?? '', seats: members }))
    .toSorted((a, b) => compare(a.name, b.name))
}

function passes(seat: Seat, { search, teamId, openOnly }: SeatFilter): boolean {
  if (teamId !== null && seat.team?.id !== teamId) return false
  if (openOnly && seat.occupancies.length > 0) return false
  const wanted = plainText(search.trim())
  return wanted === '' || wordsOf(seat).some((word) => plainText(word).includes(wanted))
}

function wordsOf({ title, role, team, occupancies }: Seat): string[] {
  const people = occupancies.map(({ person }) => person?.name ?? '')
  return [title, role?.name ?? '', team?.name ?? '', ...people]
}
