import type { LiveTeam } from '../state/live-things.js'
import { SEGMENTS } from '../state/vocabulary.js'
import type { LoadCell } from './load-cell.js'
import { loadOf } from './load-of.js'
import type { RowFigures } from './row-figures.js'
import type { SharedCell } from './seat-load.js'

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
      acv: 0,
      share,
    })),
  )
}
