import type { LoadCell } from './load-cell.js'
import type { RowFigures } from './row-figures.js'
import { seatsFor } from './seats-for.js'

/** A cell's load: `weight ÷ upper` of its row, in seats; 0 for work without a figure. */
export function loadOf(cell: LoadCell, figures: RowFigures): number {
  const figure = cell.row === null ? null : figures[cell.row]
  return figure === null ? 0 : seatsFor(cell.weight, figure.upper)
}
