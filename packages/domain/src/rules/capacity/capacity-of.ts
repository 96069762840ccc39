import { ROLE_FAMILIES, type RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { lazy } from '../../kernel/lazy.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { bookShare, type Carriers, CARRYING_FAMILIES, countCarriers } from './carriers.js'
import { endToEndWork, isEndToEnd } from './end-to-end-work.js'
import type { LoadCell } from './load-cells.js'
import { type RowFigures, rowFigures } from './row-figures.js'
import { seatHolders, type SeatLoad } from './seats.js'
import { poolSeats, shareCells, spread } from './shared-load.js'
import { workOf } from './work.js'

/** A day's capacity and load, seat by seat: what every roll-up sums. Computed a family at a time. */
interface Capacity {
  readonly figures: RowFigures
  /** One entry a live seat, and one for each kind of work that no seat has. */
  readonly seats: readonly SeatLoad[]
  /** Those of one family. */
  ofFamily(family: RoleFamily): readonly SeatLoad[]
  /** Those who carry books of accounts, leads included; CS Operations serves their FTE. */
  readonly carriers: Carriers
}

/**
 * The work of CS Operations: the FTE of those who carry books (people as they are, not ramped), spread over
 * segments and regions as their own capacity is.
 */
function csOpsWork(carrying: readonly SeatLoad[], figures: RowFigures): readonly LoadCell[] {
  const byPlace = new Map<string, LoadCell>()
  for (const seat of carrying) {
    const { holders, cells } = seat
    const fte = holders.reduce((sum, holder) => sum + holder.fte, 0) * bookShare(seat, figures)
    if (fte === 0) continue
    for (const { segment, region, share } of cells) {
      const place = `${segment} ${region ?? ''}`
      const weight = (byPlace.get(place)?.weight ?? 0) + fte * share
      byPlace.set(place, { row: 'CS_OPS', segment, region, weight, accounts: 0, revenue: 0 })
    }
  }
  return [...byPlace.values()]
}

type SeatDraft = Omit<SeatLoad, 'cells'> & { readonly cells: LoadCell[] }

const known = new WeakMap<OrganizationView, Capacity>()

/**
 * A view's capacity and load, seat by seat; computed in one pass over the coverage and kept with the
 * view. Pooled work spreads over the team's seats of that role in proportion to capacity; CS Ops
 * serves the CSMs of the whole organization as one pool. In a generalist organization the CSMs' load holds
 * onboarding and renewal of their books (`endToEndWork`).
 *
 * Source: 3-rules "Capacity"; TS "Capacity ratios".
 */
export function capacityOf(view: OrganizationView): Capacity {
  let capacity = known.get(view)
  if (capacity === undefined) {
    capacity = new CapacityOfDay(view)
    known.set(view, capacity)
  }
  return capacity
}

class CapacityOfDay implements Capacity {
  readonly figures: RowFigures
  readonly #view: OrganizationView
  readonly #families = new Map<RoleFamily, readonly SeatLoad[]>()
  readonly #positions = lazy(() => positionsByFamily(this.#view))
  readonly #carrying = lazy(() => CARRYING_FAMILIES.flatMap((family) => this.ofFamily(family)))
  readonly #carriers = lazy(() => countCarriers(this.#carrying(), this.figures))
  readonly #seats = lazy(() => {
    const all = ROLE_FAMILIES.flatMap((family) => this.ofFamily(family))
    const bySeat = new Map(all.map((load) => [load.position?.id, load]))
    const loose = all.filter(({ position }) => position === null)
    return [...[...this.#view.positions.keys()].flatMap((id) => bySeat.get(id) ?? []), ...loose]
  })

  constructor(view: OrganizationView) {
    this.#view = view
    this.figures = rowFigures(view)
  }

  get seats(): readonly SeatLoad[] {
    return this.#seats()
  }

  get carriers(): Carriers {
    return this.#carriers()
  }

  ofFamily(family: RoleFamily): readonly SeatLoad[] {
    let seats = this.#families.get(family)
    if (seats === undefined) {
      seats = this.#loadsOf(family)
      this.#families.set(family, seats)
    }
    return seats
  }

  #loadsOf(family: RoleFamily): readonly SeatLoad[] {
    const work = workOf(this.#view)
    const extra = isEndToEnd(this.#view) ? endToEndWork(this.#view) : null
    const drafts = new Map(
      (this.#positions().get(family) ?? []).map((position) => [
        position.id,
        seatDraft(this.#view, position, family, [
          ...(work.bySeat.get(position.id) ?? []),
          ...(extra?.bySeat.get(position.id) ?? []),
        ]),
      ]),
    )
    const loose: SeatDraft[] = []
    const deal = (cells: readonly LoadCell[], members: readonly SeatDraft[], teamId: Id | null) => {
      if (members.length > 0) spread(cells, members)
      else if (cells.length > 0) loose.push(looseDraft(teamId, family, cells))
    }
    for (const { teamId, responsibility, cells } of work.shared) {
      if (responsibility !== family) continue
      const pool = teamId === null ? [] : poolSeats(this.#view, teamId, family)
      // Projects that nobody else has are the CSMs' there, as far as the account has one.
      const isTaken = extra !== null && family === 'IMPLEMENTATION' && teamId === null
      const ofPool = family === 'CSM' && teamId !== null ? extra?.byTeam.get(teamId) : undefined
      deal(
        isTaken ? extra.unowned : [...cells, ...(ofPool ?? [])],
        pool.flatMap(({ id }) => drafts.get(id) ?? []),
        teamId,
      )
    }
    if (family === 'CS_OPS')
      deal(csOpsWork(this.#carrying(), this.figures), [...drafts.values()], null)
    return [...drafts.values(), ...loose].map((draft) => this.#finish(draft))
  }

  #finish(draft: SeatDraft): SeatLoad {
    const team = draft.teamId === null ? undefined : this.#view.teams.get(draft.teamId)
    return { ...draft, cells: shareCells(draft.cells, this.figures, team) }
  }
}

function positionsByFamily(
  view: OrganizationView,
): ReadonlyMap<RoleFamily, readonly LivePosition[]> {
  const families = new Map([...view.roles.values()].map(({ id, family }) => [id, family]))
  const byFamily = new Map<RoleFamily, LivePosition[]>()
  for (const position of view.positions.values()) {
    const family = families.get(position.roleId)
    if (family === undefined) continue
    const positions = byFamily.get(family)
    if (positions === undefined) byFamily.set(family, [position])
    else positions.push(position)
  }
  return byFamily
}

function seatDraft(
  view: OrganizationView,
  position: LivePosition,
  family: RoleFamily,
  cells: readonly LoadCell[],
): SeatDraft {
  const holders = seatHolders(view, position, family)
  return {
    position,
    teamId: position.teamId,
    family,
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
