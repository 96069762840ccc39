import type { Id, OrganizationView, Segment, TicketFigures } from '@postscale/domain'
import { supportTeamOf } from './support-team-of.js'
import type { SubjectTickets } from './ticket-volume.repository.js'

/** Tickets with the parts of the organization that they count in; null where they count in none. */
export interface AssignedTickets extends TicketFigures {
  readonly teamId: Id | null
  readonly segment: Segment | null
  readonly region: string | null
}

/**
 * Tickets by who has to do with them on the view's day: an account's count in its segment, in its
 * region and in the team that answers for its support, a team's in the team. Those of accounts that
 * are not live count in the organization alone.
 */
export function assignedTickets(
  view: OrganizationView,
  tickets: readonly SubjectTickets[],
): readonly AssignedTickets[] {
  const { accounts } = view
  return tickets.map(({ subjectId, isAccount, current, previous }) => {
    const figures = { current, previous, teamId: null, segment: null, region: null }
    if (!isAccount) return { ...figures, teamId: subjectId }
    const row = accounts.rowOf(subjectId)
    if (row === -1) return figures
    const [segment, region] = [accounts.segment(row), accounts.region(row)]
    return { ...figures, teamId: supportTeamOf(view, row), segment, region }
  })
}
