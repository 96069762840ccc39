import type { OrganizationView } from '../../state/view.js'
import { isFitFor, type SeatFit } from '../../rules/capacity/seat-fit.js'
import type { BookProblem } from './book-problem.js'
import type { BookWeights } from './book-weights.js'
import type { PairFits } from './pair-fit.js'
import { sumOf } from './spread.js'

/** What adding up loads in another order may leave, in seats. */
const ROUNDING = 1e-9

/** One account as the problem has it. */
interface Entry {
  /** -1 for the other work of a seat. */
  readonly row: number
  readonly load: number
  /** In minor units a year. */
  readonly revenue: number
  readonly holder: number
  /** With its holder. */
  readonly years: number
  /** The class of its seats. */
  readonly of: number
  readonly backup: number
  readonly stays: boolean
}

/** Collects accounts into a problem. */
export class BooksDraft {
  readonly #view: OrganizationView
  readonly #seats: readonly SeatFit[]
  readonly #fits: PairFits
  readonly #entries: Entry[] = []
  readonly #eligible: Int32Array[] = []
  readonly #burdens: Float64Array[] = []
  readonly #classOf = new Map<string, number>()
  readonly #carried: Float64Array

  constructor(view: OrganizationView, seats: readonly SeatFit[], fits: PairFits) {
    this.#view = view
    this.#seats = seats
    this.#fits = fits
    this.#carried = new Float64Array(seats.length)
  }

  /** What its holder gives up may go to its backup, whom it would not fit otherwise: somebody said so. */
  add(account: Omit<Entry, 'of'>): void {
    const { row, holder, backup } = account
    this.#push({ ...account, of: this.#classOfAccount(row, holder === -1 ? backup : -1) })
  }

  /** The work of a seat that is in no account of its book: what it shares in a pool, or does besides. */
  addOther(place: number, whole: number): void {
    const load = whole - this.#carried[place]!
    const of = this.#classOfSeats([], new Float64Array(0))
    const entry = { row: -1, revenue: 0, holder: place, years: 0, backup: -1, stays: true }
    if (load > ROUNDING) this.#push({ ...entry, load, of })
  }

  problem(capacities: Float64Array, { relationship, revenue }: BookWeights): BookProblem {
    const entries = this.#entries
    const loads = Float64Array.from(entries, (entry) => entry.load)
    const revenues = Float64Array.from(entries, (entry) => entry.revenue)
    const all = sumOf(revenues)
    const unit = all === 0 ? 0 : sumOf(loads) / all
    return {
      accountCount: entries.length,
      seatCount: capacities.length,
      loads,
      revenues: revenues.map((each) => each * unit),
      revenueWeight: revenue,
      capacities,
      holders: Int32Array.from(entries, ({ holder }) => holder),
      classes: Int32Array.from(entries, ({ of }) => of),
      eligible: this.#eligible,
      burdens: this.#burdens,
      holderBurdens: Float64Array.from(entries, ({ row, holder }) =>
        row === -1 || holder === -1 ? 0 : this.#fits.burdensOf(row)(holder),
      ),
      ties: Float64Array.from(entries, ({ years }) => relationship * years),
      backups: Int32Array.from(entries, ({ backup }) => backup),
      fixed: Uint8Array.from(entries, ({ stays }) => Number(stays)),
    }
  }

  rows(): Int32Array {
    return Int32Array.from(this.#entries, ({ row }) => row)
  }

  years(): Float64Array {
    return Float64Array.from(this.#entries, (entry) => entry.years)
  }

  #push(entry: Entry): void {
    this.#entries.push(entry)
    if (entry.holder !== -1) this.#carried[entry.holder]! += entry.load
  }

  #classOfAccount(row: number, backup: number): number {
    const { accounts } = this.#view
    const wants = JSON.stringify([
      accounts.segment(row),
      accounts.region(row),
      accounts.vertical(row),
      accounts.language(row),
      backup,
    ])
    let of = this.#classOf.get(wants)
    if (of === undefined) {
      const seats = [...this.#seats.keys()].filter(
        (place) => place === backup || isFitFor(this.#view, this.#seats[place]!, row),
      )
      of = this.#classOfSeats(seats, Float64Array.from(seats, this.#fits.burdensOf(row)))
      this.#classOf.set(wants, of)
    }
    return of
  }

  /** Accounts that want something else, and may have the same seats at the same burdens, are of one class. */
  #classOfSeats(seats: readonly number[], burdens: Float64Array): number {
    const key = `${seats.join(' ')}|${burdens.some((each) => each !== 0) ? burdens.join(' ') : ''}`
    let of = this.#classOf.get(key)
    if (of === undefined) {
      of = this.#eligible.length
      this.#eligible.push(Int32Array.from(seats))
      this.#burdens.push(burdens)
      this.#classOf.set(key, of)
    }
    return of
  }
}
