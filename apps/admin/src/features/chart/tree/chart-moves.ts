import type { ChangeInput } from '@/generated/graphql'
import type { ChartSeat } from '../chart-query'
import type { ChartThing } from './chart-tree'

interface Named {
  readonly id: string
  readonly name: string
}

/** Something that dropping a card on another can mean. */
export type ChartMove =
  | { readonly kind: 'TO_TEAM'; readonly seat: ChartSeat; readonly team: Named }
  | { readonly kind: 'REPORT_TO'; readonly seat: ChartSeat; readonly superior: ChartSeat }
  | {
      readonly kind: 'TAKE_SEAT'
      readonly seat: ChartSeat
      readonly person: Named
      readonly open: ChartSeat
      /** How much of the person sits in the open seat. */
      readonly fte: number
    }
  | { readonly kind: 'TEAM_BELOW'; readonly team: Named; readonly parent: Named }

/** What the chart shows: teams with their seats, or who reports to whom. The first is the default. */
export const chartViews = ['TEAMS', 'REPORTING'] as const

export type ChartView = (typeof chartViews)[number]

/**
 * What moving a thing onto another can mean, the likeliest first; nothing where it would change nothing.
 *
 * @param isBelow whether a thing stands somewhere below another in what is shown.
 */
export function movesOnto(
  source: ChartThing,
  target: ChartThing,
  view: ChartView,
  isBelow: (id: string, above: string) => boolean,
): readonly ChartMove[] {
  if (source.id === target.id) return []
  if (source.kind === 'TEAM') {
    const parent = target.kind === 'TEAM' ? target.team : null
    if (parent === null || source.team.parent?.id === parent.id) return []
    return isBelow(target.id, source.id) ? [] : [{ kind: 'TEAM_BELOW', team: source.team, parent }]
  }
  const { seat } = source
  if (target.kind === 'TEAM') return toTeam(seat, target.team)
  const reporting: readonly ChartMove[] =
    seat.reportsTo?.id === target.id || (view === 'REPORTING' && isBelow(target.id, source.id))
      ? []
      : [{ kind: 'REPORT_TO', seat, superior: target.seat }]
  const joining = target.seat.team === null ? [] : toTeam(seat, target.seat.team)
  return [
    ...takings(seat, target.seat),
    ...(view === 'TEAMS' ? [...joining, ...reporting] : [...reporting, ...joining]),
  ]
}

function toTeam(seat: ChartSeat, team: Named): readonly ChartMove[] {
  return seat.team?.id === team.id ? [] : [{ kind: 'TO_TEAM', seat, team }]
}

function takings(seat: ChartSeat, open: ChartSeat): readonly ChartMove[] {
  if (open.openFte <= 0) return []
  return seat.occupancies.flatMap(({ person, fte }) =>
    person === null
      ? []
      : { kind: 'TAKE_SEAT' as const, seat, person, open, fte: Math.min(fte, open.openFte) },
  )
}

/** What tells a move from the others that are offered with it. */
export function moveKey(move: ChartMove): string {
  return move.kind === 'TAKE_SEAT' ? `TAKE_SEAT ${move.person.id}` : move.kind
}

/**
 * The changes of a move that holds from a day on.
 *
 * @param superiorId the seat that a seat reports to once it is in its new team; null leaves that as it is.
 */
export function changesOf(
  move: ChartMove,
  effective: string,
  superiorId: string | null = null,
): readonly ChangeInput[] {
  switch (move.kind) {
    case 'TO_TEAM':
      return [
        {
          movePosition: {
            position: { id: move.seat.id },
            team: { id: move.team.id },
            ...(superiorId !== null && { reportsTo: { id: superiorId } }),
            effective,
          },
        },
      ]
    case 'REPORT_TO':
      return [
        {
          movePosition: {
            position: { id: move.seat.id },
            reportsTo: { id: move.superior.id },
            effective,
          },
        },
      ]
    case 'TAKE_SEAT': {
      const person = { id: move.person.id }
      return [
        { vacatePosition: { position: { id: move.seat.id }, person, effective } },
        { fillPosition: { position: { id: move.open.id }, person, fte: move.fte, effective } },
      ]
    }
    case 'TEAM_BELOW':
      return [
        {
          moveTeam: { team: { id: move.team.id }, parent: { id: move.parent.id }, effective },
        },
      ]
  }
}
