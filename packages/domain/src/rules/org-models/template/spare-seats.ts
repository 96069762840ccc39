import type { RoleFamily } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import { reaches } from '../../../kernel/near.js'
import type { OrganizationView } from '../../../state/view.js'
import { capacityOf } from '../../capacity/capacity-of.js'
import { seatsFor } from '../../capacity/seats-needed.js'
import { workOf } from '../../capacity/work.js'
import type { SeatHomes } from './seat-homes.js'
import type { TeamSizing } from './template-sizing.js'

const WHOLE = 100

type Homes = ReadonlyMap<Id, string>
type Size = (homes: Homes) => readonly TeamSizing[]

/**
 * The homes after seats have gone to the team of their book, as long as that team misses people. Who is
 * not missed there stays: nobody changes team without need, and a plan that is made again moves nobody.
 *
 * @param size the sizing of the template with given homes.
 */
export function withBooksFollowed(
  view: OrganizationView,
  { homes, books }: SeatHomes,
  size: Size,
): Homes {
  const followed = new Map(homes)
  const own = ownLoads(view)
  const away = [...books]
    .filter(([id, team]) => homes.get(id) !== team)
    .toSorted(([a], [b]) => (own.get(b) ?? 0) - (own.get(a) ?? 0) || (a < b ? -1 : 1))
  for (;;) {
    const missing = new Set(
      size(followed)
        .filter(({ required, present }) => !reaches(present, required))
        .map(({ team, family }) => `${team} ${family}`),
    )
    const next = away.find(
      ([id, team]) => followed.get(id) !== team && missing.has(`${team} ${familyOf(view, id)}`),
    )
    if (next === undefined) return followed
    followed.set(...next)
  }
}

/**
 * The homes after seats that one team has to spare have gone to teams that miss one: no seat is opened in
 * one region or pod while another has more people of the family than it needs. Of the seats that can be
 * spared the one with the least load of its own goes, with what it covers; part-time seats, only when
 * they together save a seat that would be opened.
 *
 * @param homes the team of each contributor's seat.
 * @param size the sizing of the template with given homes.
 * Source: 3-rules "Structure".
 */
export function withSpareSeats(view: OrganizationView, homes: Homes, size: Size): Homes {
  const own = ownLoads(view)
  const inOrder = [...homes.keys()].toSorted(
    (a, b) => (own.get(a) ?? 0) - (own.get(b) ?? 0) || (a < b ? -1 : 1),
  )
  // Each seat goes once at most, so that two teams do not send it to and fro.
  const nextTo = (needy: TeamSizing, levelled: Homes, sizing: readonly TeamSizing[]) =>
    inOrder.find(
      (id) =>
        levelled.get(id) === homes.get(id) && canSpare(view, id, needy, levelled.get(id), sizing),
    )
  const saving = (needy: TeamSizing, before: Homes, sizes: readonly TeamSizing[]): Homes | null => {
    const levelled = new Map(before)
    let sizing = sizes
    for (;;) {
      const seat = nextTo(needy, levelled, sizing)
      if (seat === undefined) return null
      levelled.set(seat, needy.team)
      sizing = size(levelled)
      if (openedIn(sizing, needy) < needy.opened) return levelled
    }
  }
  let levelled = homes
  for (;;) {
    const sizing = size(levelled)
    let better: Homes | null = null
    for (const needy of sizing) {
      if (needy.opened > 0) better ??= saving(needy, levelled, sizing)
    }
    if (better === null) return levelled
    levelled = better
  }
}

function openedIn(sizing: readonly TeamSizing[], { team, family }: TeamSizing): number {
  return sizing.find((each) => each.team === team && each.family === family)?.opened ?? 0
}

/** Whether the seat is of the family that is missed, and its team has enough without it. */
function canSpare(
  view: OrganizationView,
  id: Id,
  needy: TeamSizing,
  home: string | undefined,
  sizing: readonly TeamSizing[],
): boolean {
  if (home === needy.team || familyOf(view, id) !== needy.family) return false
  const own = sizing.find(({ team, family }) => team === home && family === needy.family)
  const fte = (view.positions.get(id)?.fte ?? 0) / WHOLE
  return own !== undefined && reaches(own.present - own.required, fte)
}

function familyOf(view: OrganizationView, id: Id): RoleFamily | undefined {
  return view.roles.get(view.positions.get(id)?.roleId ?? '')?.family
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
