import { speaks } from '../../kernel/languages.js'
import type { LiveTeam } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { SeatLoad } from './seats.js'

/** What decides which accounts a seat may be given. */
export interface SeatFit {
  readonly team: LiveTeam | undefined
  /** What its holders speak; empty when nobody says. */
  readonly languages: readonly string[]
}

/** What a seat's team serves, and what its holders speak. */
export function seatFit(
  view: OrganizationView,
  seat: Pick<SeatLoad, 'holders' | 'teamId'>,
): SeatFit {
  const { holders, teamId } = seat
  return {
    team: teamId === null ? undefined : view.teams.get(teamId),
    languages: holders.flatMap(({ personId }) => view.people.get(personId)?.languages ?? []),
  }
}

/**
 * Whether a seat may be given an account, by its row: its team serves the account's segment, region and vertical (a
 * team that names none serves all), and someone in it speaks the account's language or nobody says what they speak.
 */
export function isFitFor(
  view: OrganizationView,
  { team, languages }: SeatFit,
  row: number,
): boolean {
  const { accounts } = view
  const language = accounts.language(row)
  if (language !== null && languages.length > 0 && !speaks(languages, language)) return false
  if (team === undefined) return true
  return (
    serves(team.segments, accounts.segment(row)) &&
    serves(team.regions, accounts.region(row)) &&
    serves(team.verticals, accounts.vertical(row))
  )
}

function serves(served: readonly string[], value: string | null): boolean {
  return served.length === 0 || value === null || served.includes(value)
}
