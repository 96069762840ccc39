import type { RowFigures } from './row-figures.js'
import type { SeatLoad } from './seat-load.js'

/** A day's capacity and load, seat by seat: what every roll-up sums. */
export interface Capacity {
  readonly figures: RowFigures
  /** One entry a live seat, and one for each kind of work that no seat has. */
  readonly seats: readonly SeatLoad[]
  /** CSM headcount in FTE, which is what CS Operations serves. */
  readonly csmFte: number
}
