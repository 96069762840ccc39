import type { Segment } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import type { OrganizationView } from '../../../state/view.js'

/** Whose tickets were counted: an account's or a team's. */
export interface TicketSubject {
  readonly subjectId: Id
  readonly isAccount: boolean
}

/** The parts of the organization that tickets count in besides the whole; null where in none. */
export interface TicketPlaces {
  readonly teamId: Id | null
  readonly segment: Segment | null
  readonly region: string | null
}

const NOWHERE: TicketPlaces = { teamId: null, segment: null, region: null }

/**
 * Who has to do with tickets on the view's day: an account's count in its segment, in its region and in
 * the team that answers for its support, a team's in the team. Those of accounts that are not live count
 * in the organization alone.
 */
export function ticketPlaces(
  view: OrganizationView,
  { subjectId, isAccount }: TicketSubject,
): TicketPlaces {
  if (!isAccount) return { ...NOWHERE, teamId: subjectId }
  const { accounts } = view
  const row = accounts.rowOf(subjectId)
  if (row === -1) return NOWHERE
  return {
    teamId: supportTeamOf(view, row),
    segment: accounts.segment(row),
    region: accounts.region(row),
  }
}

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
