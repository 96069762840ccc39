import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { CapacityRow } from './capacity-row.js'
import { isAttended, type SeatLoad, type SharedCell } from './seats.js'

/** What one row of the table adds up to in a line. */
interface RowSum {
  weight: number
  accounts: number
  capacity: number
  fullCapacity: number
}

/** A part of a seat: one holder's, or the whole of an open one. */
export interface SeatPortion {
  readonly personId: Id | null
  readonly capacity: number
  readonly fte: number
  readonly fullCapacity: number
  /** Part of the seat's work that goes with it, 0–1. */
  readonly work: number
}

/** Sums parts of seats into one line of a roll-up. Mutable, and private to the one who sums. */
export class LineTally {
  readonly family: RoleFamily
  readonly rows = new Map<CapacityRow, RowSum>()
  readonly people = new Set<Id>()
  readonly seats = new Set<Id>()
  readonly openSeats = new Set<Id>()
  capacity = 0
  fte = 0
  fullCapacity = 0
  accounts = 0
  exposedAccounts = 0
  revenue = 0
  /** Of seats without any work, whole in each line that they could work for. */
  idle = { capacity: 0, fullCapacity: 0 }
  readonly #idleSeats = new Map<SeatLoad, Set<Id | null>>()

  constructor(family: RoleFamily) {
    this.family = family
  }

  /** Adds one cell of one portion of a seat. */
  add(seat: SeatLoad, portion: SeatPortion, cell: SharedCell): void {
    this.capacity += portion.capacity * cell.share
    this.fte += portion.fte * cell.share
    this.fullCapacity += portion.fullCapacity * cell.share
    this.accounts += cell.accounts * portion.work
    this.revenue += cell.revenue * portion.work
    if (!isAttended(seat)) this.exposedAccounts += cell.accounts * portion.work
    if (portion.personId !== null) this.people.add(portion.personId)
    if (seat.position !== null) {
      this.seats.add(seat.position.id)
      if (portion.personId === null) this.openSeats.add(seat.position.id)
    }
    if (cell.row !== null) this.#addRow(cell.row, portion, cell)
    else this.#addIdle(seat, portion)
  }

  /** A seat without work has a cell of each segment and region that it could work for, and counts once. */
  #addIdle(seat: SeatLoad, { personId, capacity, fullCapacity }: SeatPortion): void {
    const counted = this.#idleSeats.get(seat) ?? new Set()
    if (counted.has(personId)) return
    this.#idleSeats.set(seat, counted.add(personId))
    this.idle.capacity += capacity
    this.idle.fullCapacity += fullCapacity
  }

  #addRow(row: CapacityRow, portion: SeatPortion, cell: SharedCell): void {
    const sum = this.rows.get(row) ?? { weight: 0, accounts: 0, capacity: 0, fullCapacity: 0 }
    sum.weight += cell.weight * portion.work
    sum.accounts += cell.accounts * portion.work
    sum.capacity += portion.capacity * cell.share
    sum.fullCapacity += portion.fullCapacity * cell.share
    this.rows.set(row, sum)
  }
}

const WHOLE_SEAT: SeatPortion = {
  personId: null,
  capacity: 0,
  fte: 0,
  fullCapacity: 0,
  work: 1,
}

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
