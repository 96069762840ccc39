import type { Id, LivePerson, OrganizationView } from '@postscale/domain'
import type { ThingRef } from '../external-reference.js'
import { idOfRef } from './row-of-ref.js'

/** The team alone, or with everything below it. */
export function teamsBelow(view: OrganizationView, teamId: Id, withBranch: boolean): readonly Id[] {
  return withBranch ? [...view.branch(teamId)] : [teamId]
}

/**
 * The teams that a filter means: the named one and, unless told otherwise, everything below it.
 *
 * @returns null when the filter names none.
 * @throws RequestError BAD_USER_INPUT
 */
export function teamIds(
  view: OrganizationView,
  { team, withBranch }: { team?: ThingRef | null; withBranch?: boolean | null },
): ReadonlySet<Id> | null {
  if (!team) return null
  const id = idOfRef(view, 'team', team, ['filter', 'team'])
  return withBranch === false ? new Set([id]) : view.branch(id)
}

/** The people who sit in seats of the teams, each once. */
export function peopleOfTeams(
  view: OrganizationView,
  teamIds: Iterable<Id>,
): ReadonlySet<LivePerson> {
  const people = new Set<LivePerson>()
  for (const teamId of teamIds) {
    for (const seat of view.positionsOfTeam(teamId)) {
      for (const { personId } of view.occupanciesOfPosition(seat.id)) {
        const person = view.people.get(personId)
        if (person !== undefined) people.add(person)
      }
    }
  }
  return people
}
