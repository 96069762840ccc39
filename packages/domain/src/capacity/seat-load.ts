import type { Id } from '../kernel/id.js'
import type { LivePosition } from '../state/live-things.js'
import type { RoleFamily } from '../state/vocabulary.js'
import type { LoadCell } from './load-cell.js'
import type { SeatHolder } from './seat-holder.js'

/** A cell of a seat's load with the part of the seat's capacity that it takes up. */
export interface SharedCell extends LoadCell {
  /** The shares of a seat's cells add up to 1. */
  readonly share: number
}

/** A seat, what it can carry and what it carries on one day. */
export interface SeatLoad {
  /** Null for work that no seat has; its capacity is 0. */
  readonly position: LivePosition | null
  readonly teamId: Id | null
  readonly family: RoleFamily
  readonly holders: readonly SeatHolder[]
  /** Σ FTE × ramp, in whole seats. */
  readonly capacity: number
  /** Never empty: an idle seat has cells without work, over the segments that its team serves. */
  readonly cells: readonly SharedCell[]
}
