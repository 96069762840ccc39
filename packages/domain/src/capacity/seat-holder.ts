import type { Id } from '../kernel/id.js'

/** One person's part in a seat, in whole seats. */
export interface SeatHolder {
  readonly personId: Id
  /** FTE of the occupancy; 1 is full time. */
  readonly fte: number
  /** FTE × ramp: what it is worth today. */
  readonly capacity: number
}
