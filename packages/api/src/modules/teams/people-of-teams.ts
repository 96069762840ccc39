import type { Id, LivePerson, OrganizationView } from '@postscale/domain'

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
