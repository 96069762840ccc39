import {
  type Band,
  bandOf,
  bookMeasure,
  CAPACITY_ROWS,
  capacityOf,
  type CapacityRow,
  fullCapacityOf,
  type Id,
  isMeasured,
  type LivePosition,
  type OrganizationView,
  type Ratio,
  ratioOf,
  type RowLoad,
  type SeatLoad,
} from '@postscale/domain'

/** A seat of the organization with what it carries. */
export interface MeasuredSeat {
  readonly seat: SeatLoad
  readonly position: LivePosition
  readonly book: SeatBook
}

const known = new WeakMap<OrganizationView, ReadonlyMap<Id, MeasuredSeat>>()

/** Every seat of a day measured, by id; kept with the view. Work that no seat has is not here. */
export function measuredSeats(view: OrganizationView): ReadonlyMap<Id, MeasuredSeat> {
  const before = known.get(view)
  if (before !== undefined) return before
  const seats = new Map<Id, MeasuredSeat>()
  for (const seat of capacityOf(view).seats) {
    const { position } = seat
    if (position !== null) {
      seats.set(position.id, { seat, position, book: seatBook(view, seat) })
    }
  }
  known.set(view, seats)
  return seats
}

/** What one seat carries, measured like a line of a roll-up. */
export interface SeatBook {
  readonly load: number
  /** `load ÷ capacity`; none in families without a figure. */
  readonly utilisation: Ratio
  /** `load ÷ full capacity`: once ramps and leaves are over. */
  readonly fullUtilisation: Ratio
  readonly band: Band | null
  readonly accounts: number
  readonly revenue: number
  readonly rows: readonly RowLoad[]
}

/** The book of one seat: the sums of its cells by row, and the band that the domain gives them. */
function seatBook(view: OrganizationView, seat: SeatLoad): SeatBook {
  const { figures } = capacityOf(view)
  const { capacity, family, cells } = seat
  const measured = isMeasured(family)
  const rows = CAPACITY_ROWS.flatMap((row) => rowLoad(row, seat, figures[row]))
  const book = bookMeasure(rows, capacity, figures)
  const { load } = book
  const over = (seats: number): Ratio =>
    measured
      ? ratioOf(load, seats, { key: 'capacity.REASON_NO_CAPACITY', params: { family } })
      : { value: null, reason: { key: 'capacity.REASON_NO_FIGURE', params: { family } } }
  return {
    load,
    utilisation: over(capacity),
    fullUtilisation: over(fullCapacityOf(seat)),
    band: measured ? bandOf(book) : null,
    accounts: cells.reduce((total, cell) => total + cell.accounts, 0),
    revenue: cells.reduce((total, cell) => total + cell.revenue, 0),
    rows,
  }
}

function rowLoad(
  row: CapacityRow,
  seat: SeatLoad,
  figure: { readonly upper: number; readonly trigger: number | null } | null,
): RowLoad[] {
  const { cells, capacity } = seat
  const own = cells.filter((cell) => cell.row === row)
  if (own.length === 0) return []
  const weight = own.reduce((total, cell) => total + cell.weight, 0)
  const share = own.reduce((total, cell) => total + cell.share, 0)
  const trigger = figure?.trigger ?? null
  return [
    {
      row,
      weight,
      accounts: own.reduce((total, cell) => total + cell.accounts, 0),
      load: figure === null ? null : seats(weight, figure.upper),
      triggerLoad: trigger === null ? null : seats(weight, trigger),
      capacity: capacity * share,
      fullCapacity: fullCapacityOf(seat) * share,
    },
  ]
}

/** Weight in seats; a figure of zero carries nothing, and is left out. */
function seats(weight: number, figure: number): number {
  return figure > 0 ? weight / figure : 0
}
