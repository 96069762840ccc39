import type { RoleFamily } from '../../entities/vocabularies.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { RowFigures } from '../capacity/row-figures.js'
import type { SeatLoad, SharedCell } from '../capacity/seats.js'
import { loadOf } from '../capacity/shared-load.js'
import { fullTimeCosts } from './full-time-cost.js'

const WHOLE = 100

/** What the people in a seat cost a year. */
interface SeatCost {
  /** Minor units, not rounded: FTE splits them. */
  readonly amount: number
  /** Someone sits there whose cost is an assumption that carries no verdict, or is not known at all. */
  readonly unknown: boolean
  /** Someone sits there. */
  readonly staffed: boolean
}

/** `Σ FTE × cost` over the seat's occupancies (see `fullTimeCosts`). An open seat costs nothing yet. */
export function seatCost(view: OrganizationView, position: LivePosition): SeatCost {
  const prices = fullTimeCosts(view)
  let hundredths = 0
  let unknown = false
  const holders = view.occupanciesOfPosition(position.id)
  for (const { personId, fte } of holders) {
    const price = prices.ofHolder(position, personId)
    if (price === null || price.source === 'GUIDE_CONVERTED') unknown = true
    hundredths += (price?.amount ?? 0) * fte
  }
  return { amount: hundredths / WHOLE, unknown, staffed: holders.length > 0 }
}

/** What work costs in a seat or a pool, in minor units a year. An account pays the sum of the three. */
export interface WorkPrice {
  /** For one seat of load. */
  readonly perLoad: number
  /** For one unit of weight, where the seat's work has no figure. */
  readonly perWeight: number
  /** For one account, where nothing weighs. */
  readonly perAccount: number
  /** The part of `perLoad` that pays for capacity which nothing fills. */
  readonly sparePerLoad: number
  /** Someone's cost is not known well enough to judge by. */
  readonly unknown: boolean
  /** Someone sits there who does it. */
  readonly staffed: boolean
}

/** Work that nobody is paid for. */
export const FREE: WorkPrice = {
  perLoad: 0,
  perWeight: 0,
  perAccount: 0,
  sparePerLoad: 0,
  unknown: false,
  staffed: false,
}

/** The price of a pool: the sum of its seats' prices, each by its part of the pool. */
export function pooledPrice(
  parts: readonly { readonly share: number; readonly price: WorkPrice }[],
): WorkPrice {
  const sum = (of: (price: WorkPrice) => number): number =>
    parts.reduce((total, { share, price }) => total + share * of(price), 0)
  return {
    perLoad: sum((price) => price.perLoad),
    perWeight: sum((price) => price.perWeight),
    perAccount: sum((price) => price.perAccount),
    sparePerLoad: sum((price) => price.sparePerLoad),
    unknown: parts.some(({ share, price }) => share > 0 && price.unknown),
    staffed: parts.some(({ share, price }) => share > 0 && price.staffed),
  }
}

/** A seat's cost by what it pays for, in minor units, not rounded; the three add up to the seat. */
export interface SeatPrice {
  /** What its accounts pay for their work. */
  readonly price: WorkPrice
  /** A seat that covers accounts by its role and has none. */
  readonly idle: number
  /** What serves everyone: leading, CS Operations, content and enablement, Professional Services. */
  readonly overhead: number
}

/** Families that serve all accounts, where they cover none of their own. */
const FOR_EVERYONE: ReadonlySet<RoleFamily> = new Set([
  'LEADERSHIP',
  'CS_OPS',
  'ENABLEMENT',
  'PROFESSIONAL_SERVICES',
])

/**
 * The price of a seat's work: its cost over its load, so that the accounts' shares add up to 1.
 *
 * Leaders and CS Operations serve everyone, and so do content and enablement, and Professional Services
 * for what they do beside accounts that they cover. A leader who carries accounts too charges them by
 * `load ÷ capacity`, at most the whole seat; the rest is overhead, or two accounts would cost a whole
 * vice-president.
 *
 * Source: 3-rules "Unit economics"; the part about leaders is ours.
 */
export function seatPrice(seat: SeatLoad, cost: SeatCost, figures: RowFigures): SeatPrice {
  const { amount, unknown, staffed } = cost
  const forEveryone = FOR_EVERYONE.has(seat.family)
  const busy = seat.cells.filter(({ row }) => row !== null)
  const idle = {
    price: { ...FREE, staffed },
    idle: forEveryone ? 0 : amount,
    overhead: forEveryone ? amount : 0,
  }
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
    const price = { ...FREE, unknown, staffed, perLoad, sparePerLoad: perLoad * spare }
    return { price, idle: 0, overhead }
  }
  const weight = total((cell) => cell.weight)
  const measure = weight > 0 ? weight : total((cell) => cell.accounts)
  if (measure === 0) return idle
  const key = weight > 0 ? 'perWeight' : 'perAccount'
  const price = { ...FREE, unknown, staffed, [key]: (amount * charged) / measure }
  return { price, idle: 0, overhead }
}

/** How far load fills a capacity, at most whole; whole when there is no capacity to fill. */
function filled(load: number, capacity: number): number {
  return capacity > 0 ? Math.min(1, load / capacity) : 1
}
