import type { Comparison } from '../effects/comparison.js'
import type { Id } from '../kernel/ids.js'
import type { OrganizationView } from '../state/view.js'

/** Where somebody works on one side, by what things are called there. */
export interface Work {
  readonly seats: readonly string[]
  readonly teams: readonly string[]
  /** Ids of those who sit in the seats to which the person's seats report. */
  readonly managerIds: readonly Id[]
}

/** Somebody on both sides; null is a side on which they are not employed. */
export interface PersonSides {
  readonly personId: Id
  readonly before: Work | null
  readonly after: Work | null
}

/** Everybody who is employed on either side, with where they work on both. */
export function peopleOnBothSides({ before, after }: Comparison): readonly PersonSides[] {
  const ids = new Set([...(before?.people.keys() ?? []), ...after.people.keys()])
  return Array.from(ids, (personId) => ({
    personId,
    before: before && workOf(before, personId),
    after: workOf(after, personId),
  }))
}

function workOf(view: OrganizationView, personId: Id): Work | null {
  if (!view.people.has(personId)) return null
  const seats = view.occupanciesOfPerson(personId).flatMap(({ positionId }) => {
    const seat = view.positions.get(positionId)
    return seat === undefined ? [] : [seat]
  })
  const managers = seats.flatMap(({ reportsToId }) =>
    reportsToId === null ? [] : view.occupanciesOfPosition(reportsToId),
  )
  return {
    seats: unique(seats.map(({ title }) => title)),
    teams: unique(seats.map(({ teamId }) => view.teams.get(teamId)?.name ?? '')),
    managerIds: unique(managers.map((holder) => holder.personId)).filter((id) => id !== personId),
  }
}

function unique<T extends string>(texts: readonly T[]): readonly T[] {
  return [...new Set(texts)].toSorted()
}
