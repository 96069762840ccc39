import type { Id } from '../../../kernel/ids.js'
import type { LivePosition } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { capacityOf } from '../../capacity/capacity-of.js'
import type { SeatLoad, SharedCell } from '../../capacity/seats.js'
import { shareCells } from '../../capacity/shared-load.js'
import { workOf } from '../../capacity/work.js'
import type { TeamWork } from './team-work.js'
import { ROOT_KEY, type TemplateShape } from './template-team.js'

/**
 * Which team of a template each leader's seat goes to: the one in which most of those who report to it
 * will be, else most of its present team's contributors; the leader at the top, and who leads nobody,
 * to the root.
 *
 * @param homes the team of each contributor's seat.
 */
export function leaderHomes(
  view: OrganizationView,
  homes: ReadonlyMap<Id, string>,
  topId: Id | null,
): ReadonlyMap<Id, string> {
  const leaders = new Map<Id, string>()
  for (const seat of view.positions.values()) {
    if (view.roles.get(seat.roleId)?.family !== 'LEADERSHIP') continue
    const home =
      seat.id === topId
        ? null
        : (mostly(view.directReports(seat.id), homes) ??
          mostly(view.positionsOfTeam(seat.teamId), homes))
    leaders.set(seat.id, home ?? ROOT_KEY)
  }
  return leaders
}

function mostly(seats: readonly LivePosition[], homes: ReadonlyMap<Id, string>): string | null {
  const votes = new Map<string, number>()
  for (const { id } of seats) {
    const home = homes.get(id)
    if (home !== undefined) votes.set(home, (votes.get(home) ?? 0) + 1)
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const WHOLE = 100

/** Where contributors' seats go. */
export interface SeatHomes {
  /** The team of each seat. */
  readonly homes: ReadonlyMap<Id, string>
  /** Of those that carry something themselves, the team to which most of that load belongs. */
  readonly books: ReadonlyMap<Id, string>
}

/**
 * Which team of a template each contributor's seat goes to. It stays when its team is taken over and
 * does such work; else it goes to where most of the load is that it carries itself; without any, to
 * where most of its part of a pool is, or to the segments and regions that its team names; and where
 * that decides nothing, to the team that misses most people of its family. Who stays in a team other
 * than that of the book may be called there: `withBooksFollowed`.
 *
 * @param kept the template's teams that stand for present ones, by the present team's id.
 */
export function seatHomes(
  view: OrganizationView,
  shape: TemplateShape,
  kept: ReadonlyMap<Id, string>,
  work: readonly TeamWork[],
): SeatHomes {
  const homes = new Map<Id, string>()
  const books = new Map<Id, string>()
  const floating: SeatLoad[] = []
  const missing = new Map(work.map(({ team, family, load }) => [`${team} ${family}`, load]))
  const settle = ({ position, family }: SeatLoad, team: string): void => {
    if (position === null) return
    homes.set(position.id, team)
    const key = `${team} ${family}`
    missing.set(key, (missing.get(key) ?? 0) - position.fte / WHOLE)
  }
  const { seats } = capacityOf(view)
  for (const seat of seats) {
    if (seat.position === null || seat.family === 'LEADERSHIP') continue
    const book = bookOf(view, seat.position, seat, shape)
    if (book !== null) books.set(seat.position.id, book)
    const present = kept.get(seat.position.teamId)
    const stays = present !== undefined && hosts(shape, seat, present)
    const home = stays ? present : (book ?? servedBy(view, seat, shape))
    if (home === null) floating.push(seat)
    else settle(seat, home)
  }
  for (const seat of floating) settle(seat, neediest(seat, shape, missing))
  return { homes, books }
}

/** The team to which most of the load belongs that the seat carries itself; null without any. */
function bookOf(
  view: OrganizationView,
  { id }: LivePosition,
  seat: SeatLoad,
  shape: TemplateShape,
): string | null {
  const own = workOf(view).bySeat.get(id) ?? []
  const carried = shareCells(own, capacityOf(view).figures, undefined).filter(
    ({ row }) => row !== null,
  )
  return carried.length === 0 ? null : (dominant(seat, carried, shape)[0] ?? null)
}

/** The team that the seat's part of pools, else its team's segments and regions, point to. */
function servedBy(view: OrganizationView, seat: SeatLoad, shape: TemplateShape): string | null {
  const team = view.teams.get(seat.teamId ?? '')
  const isIdle = seat.cells.every(({ row }) => row === null)
  const isOpen = team === undefined || team.segments.length + team.regions.length === 0
  if (isIdle && isOpen) return null
  const places = dominant(seat, seat.cells, shape)
  return places.length === 1 ? (places[0] ?? null) : null
}

/** The teams with the largest part of the seat; more than one when they are equal. */
function dominant(
  { family }: SeatLoad,
  cells: readonly SharedCell[],
  shape: TemplateShape,
): readonly string[] {
  const shares = new Map<string, number>()
  for (const { segment, region, share } of cells) {
    const team = shape.teamFor(family, segment, region)
    shares.set(team, (shares.get(team) ?? 0) + share)
  }
  const most = Math.max(...shares.values())
  return shape.teams.flatMap(({ key }) => ((shares.get(key) ?? -1) >= most ? [key] : []))
}

/** Whether the family works in that team of the template, for whatever segment or region. */
function hosts(shape: TemplateShape, { family }: SeatLoad, team: string): boolean {
  const wanted = shape.teams.find(({ key }) => key === team)
  if (wanted === undefined) return false
  if (wanted.family !== null) return shape.teamFor(family, 'SMB', null) === team
  const regions = wanted.regions.length === 0 ? [null] : wanted.regions
  const segments = wanted.segments.length === 0 ? (['SMB'] as const) : wanted.segments
  return segments.some((segment) =>
    regions.some((region) => shape.teamFor(family, segment, region) === team),
  )
}

function neediest(
  seat: SeatLoad,
  shape: TemplateShape,
  missing: ReadonlyMap<string, number>,
): string {
  const places = shape.teams.filter(({ key }) => hosts(shape, seat, key)).map(({ key }) => key)
  const need = (team: string): number => missing.get(`${team} ${seat.family}`) ?? 0
  const [most] = places.toSorted((a, b) => need(b) - need(a))
  return most ?? shape.teamFor(seat.family, 'SMB', null)
}
