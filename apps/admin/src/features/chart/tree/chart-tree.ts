import type { Team } from '@/organisation/teams-query'
import type { ChartSeat } from '../chart-query'

/** What a card of the chart is about. */
export type ChartThing =
  | { readonly kind: 'TEAM'; readonly id: string; readonly team: Team }
  | { readonly kind: 'SEAT'; readonly id: string; readonly seat: ChartSeat }

/** A thing with what is shown below it. */
export interface ChartNode {
  readonly id: string
  readonly thing: ChartThing
  readonly children: readonly ChartNode[]
}

/** Teams with their seats, seats of leaders first, then the teams below them. */
export function teamTree(
  teams: readonly Team[],
  seats: readonly ChartSeat[],
  language: string,
): readonly ChartNode[] {
  const { compare } = collator(language)
  const known = new Set(teams.map(({ id }) => id))
  const place = (id: string | undefined): string | null =>
    id !== undefined && known.has(id) ? id : null
  const seatsOf = Map.groupBy(
    seats.toSorted(
      (a, b) => Number(isLeader(b)) - Number(isLeader(a)) || compare(a.title, b.title),
    ),
    ({ team }) => place(team?.id),
  )
  const teamsOf = Map.groupBy(
    teams.toSorted((a, b) => compare(a.name, b.name)),
    ({ parent }) => place(parent?.id),
  )
  const below = (id: string | null): readonly ChartNode[] => [
    ...(seatsOf.get(id) ?? []).map((seat) => seatNode(seat, [])),
    ...(teamsOf.get(id) ?? []).map((team) => ({
      id: team.id,
      thing: { kind: 'TEAM' as const, id: team.id, team },
      children: below(team.id),
    })),
  ]
  return below(null)
}

/** Seats below the seat that they report to; those that lead others come first. */
export function reportingTree(seats: readonly ChartSeat[], language: string): readonly ChartNode[] {
  const { compare } = collator(language)
  const known = new Set(seats.map(({ id }) => id))
  const leading = new Set(seats.flatMap(({ reportsTo }) => reportsTo?.id ?? []))
  const reportsOf = Map.groupBy(
    seats.toSorted(
      (a, b) => Number(leading.has(b.id)) - Number(leading.has(a.id)) || compare(a.title, b.title),
    ),
    ({ reportsTo }) => (reportsTo && known.has(reportsTo.id) ? reportsTo.id : null),
  )
  const below = (id: string | null): readonly ChartNode[] =>
    (reportsOf.get(id) ?? []).map((seat) => seatNode(seat, below(seat.id)))
  return below(null)
}

/** Every node of a forest, parents before what is below them. */
export function allNodes(forest: readonly ChartNode[]): readonly ChartNode[] {
  return forest.flatMap((node) => [node, ...allNodes(node.children)])
}

function seatNode(seat: ChartSeat, children: readonly ChartNode[]): ChartNode {
  return { id: seat.id, thing: { kind: 'SEAT', id: seat.id, seat }, children }
}

function isLeader({ role }: ChartSeat): boolean {
  return role?.family === 'LEADERSHIP'
}

/** “CSM 2” comes before “CSM 10”. */
function collator(language: string): Intl.Collator {
  return new Intl.Collator(language, { numeric: true })
}
