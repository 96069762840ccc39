import type { OrganizationView } from '../../state/view.js'
import type { LoadCell } from './load-cells.js'
import { type RowFigures, rowFigures } from './row-figures.js'
import { seatHolders, type SeatLoad } from './seats.js'
import { poolSeats, shareCells, spread } from './shared-load.js'
import { workOf } from './work.js'

/** A day's capacity and load, seat by seat: what every roll-up sums. */
interface Capacity {
  readonly figures: RowFigures
  /** One entry a live seat, and one for each kind of work that no seat has. */
  readonly seats: readonly SeatLoad[]
  /** CSM headcount in FTE, which is what CS Operations serves. */
  readonly csmFte: number
}

/** What CS Operations has to serve. */
interface CsOpsWork {
  /** CSM headcount in FTE. */
  readonly fte: number
  /** The same by segment and region. */
  readonly cells: readonly LoadCell[]
}

/**
 * The work of CS Operations: the CSMs' headcount in FTE (people as they are, not ramped), spread over
 * segments and regions as the CSMs' own capacity is.
 */
function csOpsWork(csms: readonly SeatLoad[]): CsOpsWork {
  const byPlace = new Map<string, LoadCell>()
  let total = 0
  for (const { holders, cells } of csms) {
    const fte = holders.reduce((sum, holder) => sum + holder.fte, 0)
    total += fte
    if (fte === 0) continue
    for (const { segment, region, share } of cells) {
      const place = `${segment} ${region ?? ''}`
      const weight = (byPlace.get(place)?.weight ?? 0) + fte * share
      byPlace.set(place, { row: 'CS_OPS', segment, region, weight, accounts: 0, acv: 0 })
    }
  }
  return { fte: total, cells: [...byPlace.values()] }
}

type SeatDraft = Omit<SeatLoad, 'cells'> & { readonly cells: LoadCell[] }

const known = new WeakMap<OrganizationView, Capacity>()

/**
 * A view's capacity and load, seat by seat; computed in one pass over the coverage and kept with the
 * view. Pooled work spreads over the team's seats of that role in proportion to capacity; CS Ops
 * serves the CSMs of the whole organization as one pool.
 *
 * Source: 3-rules "Capacity"; TS "Capacity ratios".
 */
export function capacityOf(view: OrganizationView): Capacity {
  const before = known.get(view)
  if (before !== undefined) return before
  const figures = rowFigures(view)
  const work = workOf(view)
  const drafts = new Map(
    [...view.positions.keys()].flatMap((id) => {
      const draft = seatDraft(view, id, work.bySeat.get(id) ?? [])
      return draft === null ? [] : [[id, draft] as const]
    }),
  )
  const loose: SeatDraft[] = []

  for (const { teamId, responsibility, cells } of work.shared) {
    const members =
      teamId === null
        ? []
        : poolSeats(view, teamId, responsibility).flatMap(({ id }) => drafts.get(id) ?? [])
    if (members.length > 0) spread(cells, members)
    else loose.push(looseDraft(teamId, responsibility, cells))
  }

  const finish = (draft: SeatDraft): SeatLoad => ({
    ...draft,
    cells: shareCells(
      draft.cells,
      figures,
      draft.teamId === null ? undefined : view.teams.get(draft.teamId),
    ),
  })
  const csms = [...drafts.values()].filter(({ family }) => family === 'CSM').map(finish)
  const opsWork = csOpsWork(csms)
  const ops = [...drafts.values()].filter(({ family }) => family === 'CS_OPS')
  if (ops.length > 0) spread(opsWork.cells, ops)
  else if (opsWork.cells.length > 0) loose.push(looseDraft(null, 'CS_OPS', opsWork.cells))

  const seats = [...drafts.values(), ...loose].map(finish)
  const capacity: Capacity = { figures, seats, csmFte: opsWork.fte }
  known.set(view, capacity)
  return capacity
}

function seatDraft(
  view: OrganizationView,
  positionId: string,
  cells: readonly LoadCell[],
): SeatDraft | null {
  const position = view.positions.get(positionId)
  const role = position === undefined ? undefined : view.roles.get(position.roleId)
  if (position === undefined || role === undefined) return null
  const holders = seatHolders(view, position, role.family)
  return {
    position,
    teamId: position.teamId,
    family: role.family,
    holders,
    capacity: holders.reduce((sum, holder) => sum + holder.capacity, 0),
    cells: [...cells],
  }
}

function looseDraft(
  teamId: SeatLoad['teamId'],
  family: SeatLoad['family'],
  cells: readonly LoadCell[],
): SeatDraft {
  return { position: null, teamId, family, holders: [], capacity: 0, cells: [...cells] }
}
