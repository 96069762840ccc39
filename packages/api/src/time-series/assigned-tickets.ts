import type { Id, OrganizationView, Segment, TicketFigures, TicketWindow } from '@postscale/domain'
import type { SubjectTickets } from './ticket-volume.repository.js'

/** The team that answers for an account's support, through a seat or as a whole; null when none does. */
function supportTeamOf({ coverage, positions }: OrganizationView, accountRow: number): Id | null {
  const row = coverage
    .ofAccount(accountRow)
    .find(
      (each) =>
        coverage.responsibility(each) === 'SUPPORT' && coverage.kind(each) === 'ACCOUNTABLE',
    )
  if (row === undefined) return null
  const seat = coverage.positionId(row)
  return seat === null ? coverage.teamId(row) : (positions.get(seat)?.teamId ?? null)
}

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
