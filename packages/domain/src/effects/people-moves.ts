import type { Id } from '../kernel/ids.js'
import { same } from '../kernel/same.js'
import type { OrganizationView } from '../state/view.js'

/** Where a person works on one side, each list in order of ids. */
export interface PlaceOfWork {
  readonly teamIds: readonly Id[]
  /** Those who sit in the seats that the person's seats report to. */
  readonly managerIds: readonly Id[]
}

/** Somebody whose team or manager is another one. */
export interface PersonMove {
  readonly personId: Id
  readonly name: string
  readonly before: PlaceOfWork
  readonly after: PlaceOfWork
  readonly changesTeam: boolean
  readonly changesManager: boolean
}

/**
 * The people who are there on both sides and change their team or their manager, by name. Another person
 * in the manager's seat is another manager; who comes or goes moves nowhere.
 */
export function peopleMoves(
  before: OrganizationView | null,
  after: OrganizationView,
): readonly PersonMove[] {
  if (before === null) return []
  const moves: PersonMove[] = []
  for (const { id: personId, name } of after.people.values()) {
    if (!before.people.has(personId)) continue
    const [was, is] = [placeOf(before, personId), placeOf(after, personId)]
    const changesTeam = !same(was.teamIds, is.teamIds)
    const changesManager = !same(was.managerIds, is.managerIds)
    if (!changesTeam && !changesManager) continue
    moves.push({ personId, name, before: was, after: is, changesTeam, changesManager })
  }
  return moves.toSorted((a, b) => order(a.name, b.name) || order(a.personId, b.personId))
}

function placeOf(view: OrganizationView, personId: Id): PlaceOfWork {
  const [teams, managers] = [new Set<Id>(), new Set<Id>()]
  for (const { positionId } of view.occupanciesOfPerson(personId)) {
    const seat = view.positions.get(positionId)
    if (seat === undefined) continue
    teams.add(seat.teamId)
    if (seat.reportsToId === null) continue
    for (const holder of view.occupanciesOfPosition(seat.reportsToId)) {
      if (holder.personId !== personId) managers.add(holder.personId)
    }
  }
  return { teamIds: [...teams].toSorted(), managerIds: [...managers].toSorted() }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
