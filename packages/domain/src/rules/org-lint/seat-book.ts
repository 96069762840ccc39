import type { RoleFamily } from '../../entities/vocabularies.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type Band, bandOf } from '../capacity/band.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { FAMILY_OF_ROW } from '../capacity/capacity-row.js'
import { bookMeasure } from '../capacity/book-measure.js'
import type { LoadCell } from '../capacity/load-cells.js'
import { settled } from '../capacity/seats-needed.js'
import type { SeatLoad } from '../capacity/seats.js'
import type { FigureUsed } from '../evidence/evidence.js'

/** The seats of a role family, whoever sits in them. */
export function seatsOfFamily(view: OrganizationView, family: RoleFamily): readonly LivePosition[] {
  return [...view.positions.values()].filter(
    ({ roleId }) => view.roles.get(roleId)?.family === family,
  )
}

/** What one seat carries, measured against what it can. */
interface SeatBook {
  readonly accounts: number
  readonly revenue: number
  /** `Σ weight ÷ upper`, in seats. */
  readonly load: number
  readonly capacity: number
  readonly band: Band | null
  /** The figures of the rows that it carries. */
  readonly figures: readonly FigureUsed[]
}

/**
 * A seat's book.
 *
 * @param family only this family's work; all of it by default.
 * @param capacity what it is measured against, in seats; that of the day by default.
 */
export function seatBook(
  view: OrganizationView,
  seat: SeatLoad,
  { family, capacity = seat.capacity }: { family?: RoleFamily; capacity?: number } = {},
): SeatBook {
  const { figures: table } = capacityOf(view)
  let [accounts, revenue] = [0, 0]
  const carried: LoadCell[] = []
  const figures: FigureUsed[] = []
  for (const cell of seat.cells) {
    if (cell.row === null || (family !== undefined && FAMILY_OF_ROW[cell.row] !== family)) continue
    accounts += cell.accounts
    revenue += cell.revenue
    carried.push(cell)
    figures.push(...(table[cell.row]?.figures ?? []))
  }
  const book = bookMeasure(carried, capacity, table)
  return {
    accounts: settled(accounts),
    revenue: Math.round(revenue),
    load: book.load,
    capacity,
    band: bandOf(book),
    figures,
  }
}
