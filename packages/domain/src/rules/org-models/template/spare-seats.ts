import type { RoleFamily } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import { reaches } from '../../../kernel/near.js'
import type { OrganizationView } from '../../../state/view.js'
import { capacityOf } from '../../capacity/capacity-of.js'
import { seatsFor } from '../../capacity/seats-needed.js'
import { workOf } from '../../capacity/work.js'
import type { TeamSizing } from './template-sizing.js'

const WHOLE = 100

/**
 * The homes after seats that one team has to spare have gone to teams that miss one: no seat is opened in
 * one region or pod while another has more people of the family than it needs. Of the seats that can be
 * spared the one with the least load of its own goes, with what it covers.
 *
 * @param homes the team of each contributor's seat.
 * @param size the sizing of the template with given homes.
 * Source: 3-rules "Structure".
 */
export function withSpareSeats(
  view: OrganizationView,
  homes: ReadonlyMap<Id, string>,
  size: (homes: ReadonlyMap<Id, string>) => readonly TeamSizing[],
): ReadonlyMap<Id, string> {
  const levelled = new Map(homes)
  const own = ownLoads(view)
  // Each seat goes once at most, so that two teams do not send it to and fro.
  const moved = new Set<Id>()
  for (;;) {
    const sizing = size(levelled)
    const next = nextMove(view, levelled, sizing, own, moved)
    if (next === null) return levelled
    levelled.set(next.seat, next.team)
    moved.add(next.seat)
  }
}

function nextMove(
  view: OrganizationView,
  homes: ReadonlyMap<Id, string>,
  sizing: readonly TeamSizing[],
  own: ReadonlyMap<Id, number>,
  moved: ReadonlySet<Id>,
): { readonly seat: Id; readonly team: string } | null {
  for (const needy of sizing.filter(({ opened }) => opened > 0)) {
    const spare = new Map(
      sizing
        .filter(({ family, team }) => family === needy.family && team !== needy.team)
        .map((each) => [each.team, each.present - each.required]),
    )
    const [seat] = [...homes]
      .filter(([id, team]) => !moved.has(id) && canSpare(view, id, needy.family, spare.get(team)))
      .map(([id]) => id)
      .toSorted((a, b) => (own.get(a) ?? 0) - (own.get(b) ?? 0) || (a < b ? -1 : 1))
    if (seat !== undefined) return { seat, team: needy.team }
  }
  return null
}

function canSpare(
  view: OrganizationView,
  id: Id,
  family: RoleFamily,
  spare: number | undefined,
): boolean {
  const seat = view.positions.get(id)
  if (seat === undefined || spare === undefined) return false
  return view.roles.get(seat.roleId)?.family === family && reaches(spare, seat.fte / WHOLE)
}

/** What each seat carries itself, in seats. */
function ownLoads(view: OrganizationView): ReadonlyMap<Id, number> {
  const { figures } = capacityOf(view)
  return new Map(
    [...workOf(view).bySeat].map(([id, cells]) => [
      id,
      cells.reduce((sum, { row, weight }) => {
        const figure = row === null ? null : figures[row]
        return figure === null ? sum : sum + seatsFor(weight, figure.upper)
      }, 0),
    ]),
  )
}
