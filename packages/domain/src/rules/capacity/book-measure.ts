import type { BookMeasure } from './band.js'
import type { CapacityRow } from './capacity-row.js'
import type { RowFigures } from './row-figures.js'
import { seatsFor, settled } from './seats-needed.js'

/** Work of one row of the capacity table; null rows weigh nothing. */
interface RowWork {
  readonly row: CapacityRow | null
  readonly weight: number
}

/**
 * A book measured against the ends of its rows' figures, in seats. A figure whose range begins at 0 has no
 * lower end: the least of its work reaches it.
 */
export function bookMeasure(
  works: Iterable<RowWork>,
  capacity: number,
  figures: RowFigures,
): BookMeasure {
  let [load, closedLoad, triggerLoad, lowerLoad] = [0, 0, 0, 0]
  for (const { row, weight } of works) {
    const figure = row === null ? null : figures[row]
    if (figure === null) continue
    const ofRow = seatsFor(weight, figure.upper)
    load += ofRow
    if (!figure.openTop) closedLoad += ofRow
    if (figure.trigger !== null) triggerLoad += seatsFor(weight, figure.trigger)
    if (figure.lower > 0) lowerLoad += weight / figure.lower
    else if (weight > 0) lowerLoad = Infinity
  }
  return { capacity, load: settled(load), closedLoad, triggerLoad, lowerLoad }
}
