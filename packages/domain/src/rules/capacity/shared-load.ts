import { type RoleFamily, SEGMENTS } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { LivePosition, LiveTeam } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { LoadCell } from './load-cells.js'
import type { RowFigures } from './row-figures.js'
import { seatsFor } from './seats-needed.js'
import type { SharedCell } from './seats.js'

/**
 * The seats over which a team's pooled work spreads: its own seats of that role; where it has none,
 * those of its branch.
 */
export function poolSeats(
  view: OrganizationView,
  teamId: Id,
  family: RoleFamily,
): readonly LivePosition[] {
  const ofFamily = (id: Id): readonly LivePosition[] =>
    view
      .positionsOfTeam(id)
      .filter((position) => view.roles.get(position.roleId)?.family === family)
  const own = ofFamily(teamId)
  return own.length > 0 ? own : [...view.branch(teamId)].flatMap(ofFamily)
}

/**
 * The parts in which a pool's work goes to its seats: in proportion to their capacity, evenly when none
 * of them has any. The parts add up to 1.
 */
export function poolShares(members: readonly { readonly capacity: number }[]): readonly number[] {
  const total = members.reduce((sum, member) => sum + member.capacity, 0)
  return members.map(({ capacity }) => (total > 0 ? capacity / total : 1 / members.length))
}

/** A seat that takes part in a pool; its cells grow while work is dealt out. */
interface PoolMember {
  readonly capacity: number
  readonly cells: LoadCell[]
}

/** Deals pooled work out to its seats by `poolShares`. What is dealt out adds up to the pool. */
export function spread(cells: readonly LoadCell[], members: readonly PoolMember[]): void {
  const shares = poolShares(members)
  for (const [index, member] of members.entries()) {
    const share = shares[index] ?? 0
    if (share === 0) continue
    for (const cell of cells) {
      member.cells.push({
        ...cell,
        weight: cell.weight * share,
        accounts: cell.accounts * share,
        revenue: cell.revenue * share,
      })
    }
  }
}

/** A cell's load: `weight ÷ upper` of its row, in seats; 0 for work without a figure. */
export function loadOf(cell: LoadCell, figures: RowFigures): number {
  const figure = cell.row === null ? null : figures[cell.row]
  return figure === null ? 0 : seatsFor(cell.weight, figure.upper)
}

/**
 * Splits a seat over its cells so that the parts add up to the whole: by load; where no work has a
 * figure, by weight; where nothing weighs, by accounts; an idle seat evenly over the segments and
 * regions of its team (a team that names none serves all segments, and no region in particular).
 */
export function shareCells(
  cells: readonly LoadCell[],
  figures: RowFigures,
  team: LiveTeam | undefined,
): readonly SharedCell[] {
  const measures: readonly ((cell: LoadCell) => number)[] = [
    (cell) => loadOf(cell, figures),
    (cell) => cell.weight,
    (cell) => cell.accounts,
  ]
  for (const measure of measures) {
    const total = cells.reduce((sum, cell) => sum + measure(cell), 0)
    if (total > 0) return cells.map((cell) => ({ ...cell, share: measure(cell) / total }))
  }
  return idleCells(team)
}

function idleCells(team: LiveTeam | undefined): readonly SharedCell[] {
  const segments = team === undefined || team.segments.length === 0 ? SEGMENTS : team.segments
  const regions = team === undefined || team.regions.length === 0 ? [null] : team.regions
  const share = 1 / (segments.length * regions.length)
  return segments.flatMap((segment) =>
    regions.map((region) => ({
      row: null,
      segment,
      region,
      weight: 0,
      accounts: 0,
      revenue: 0,
      share,
    })),
  )
}
