import { loadOf } from '../capacity/load-of.js'
import type { RowFigures } from '../capacity/row-figures.js'
import type { SeatLoad, SharedCell } from '../capacity/seat-load.js'
import { FREE, type WorkPrice } from './work-price.js'
import type { SeatCost } from './seat-cost.js'

/** A seat's cost by what it pays for, in minor units, not rounded; the three add up to the seat. */
export interface SeatPrice {
  /** What its accounts pay for their work. */
  readonly price: WorkPrice
  /** A seat that covers accounts by its role and has none. */
  readonly idle: number
  /** What serves everyone: leading, and the work of CS Operations. */
  readonly overhead: number
}

/**
 * The price of a seat's work: its cost over its load, so that the accounts' shares add up to 1.
 *
 * Leaders and CS Operations serve everyone. A leader who carries accounts too charges them by
 * `load ÷ capacity`, at most the whole seat; the rest is overhead, or two accounts would cost a whole
 * vice-president.
 *
 * Source: 3-rules "Unit economics"; the part about leaders is ours.
 */
export function seatPrice(seat: SeatLoad, cost: SeatCost, figures: RowFigures): SeatPrice {
  const { amount, unknown } = cost
  const forEveryone = seat.family === 'LEADERSHIP' || seat.family === 'CS_OPS'
  const busy = seat.cells.filter(({ row }) => row !== null)
  const idle = { price: FREE, idle: forEveryone ? 0 : amount, overhead: forEveryone ? amount : 0 }
  if (busy.length === 0) return idle

  const total = (of: (cell: SharedCell) => number): number =>
    busy.reduce((sum, cell) => sum + of(cell), 0)
  const load = total((cell) => loadOf(cell, figures))
  const ofOps = total((cell) => (cell.row === 'CS_OPS' ? cell.share : 0))
  const charged = seat.family === 'LEADERSHIP' ? filled(load, seat.capacity) : 1
  const overhead = amount * (1 - charged * (1 - ofOps))
  if (load > 0) {
    const perLoad = (amount * charged) / load
    const spare = seat.family === 'LEADERSHIP' ? 0 : 1 - filled(load, seat.capacity)
    const price = { ...FREE, unknown, perLoad, sparePerLoad: perLoad * spare }
    return { price, idle: 0, overhead }
  }
  const weight = total((cell) => cell.weight)
  const measure = weight > 0 ? weight : total((cell) => cell.accounts)
  if (measure === 0) return idle
  const key = weight > 0 ? 'perWeight' : 'perAccount'
  const price = { ...FREE, unknown, [key]: (amount * charged) / measure }
  return { price, idle: 0, overhead }
}

/** How far load fills a capacity, at most whole; whole when there is no capacity to fill. */
function filled(load: number, capacity: number): number {
  return capacity > 0 ? Math.min(1, load / capacity) : 1
}
