import type { SeatPortion } from './line-tally.js'
import type { SeatLoad } from './seat-load.js'

const WHOLE_SEAT: SeatPortion = { personId: null, capacity: 0, fte: 0, work: 1 }

/**
 * A seat by who sits in it: its work goes by capacity, or by FTE while nobody has any capacity yet. An
 * open seat, and work that no seat has, is one portion of nobody's.
 */
export function seatPortions({ holders, capacity }: SeatLoad): readonly SeatPortion[] {
  if (holders.length === 0) return [WHOLE_SEAT]
  const total = capacity > 0 ? capacity : holders.reduce((sum, holder) => sum + holder.fte, 0)
  return holders.map((holder) => ({
    ...holder,
    work: total === 0 ? 1 / holders.length : (capacity > 0 ? holder.capacity : holder.fte) / total,
  }))
}
