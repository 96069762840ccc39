import type { Seat } from '@/organisation/roster-query'

/** The seats that lead a team: those of leaders that are its own. */
export function leadsOf(seats: readonly Seat[]): readonly Seat[] {
  return seats.filter(({ role }) => role?.family === 'LEADERSHIP')
}
