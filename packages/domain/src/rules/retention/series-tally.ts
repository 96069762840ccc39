import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { ArrMoves } from './arr-flow.js'
import type { BalanceDay } from './movement-columns.js'
import type { RetentionSums } from './retention-of.js'
import type { SeriesWindow } from './series-windows.js'

const STATS = 9

/**
 * Sums the windows of a series by group while the accounts' days pass by, one account after another.
 * Mutable, and private to the one who is counting; its memory is that of the windows and groups.
 */
export class SeriesTally {
  readonly #days: readonly Day[]
  readonly #windows: readonly SeriesWindow[]
  readonly #codes: readonly Int32Array[]
  readonly #sums: Float64Array
  /** Of the account at hand, at each of the days: what it paid, and what happened before. */
  readonly #balance: Float64Array
  readonly #churns: Float64Array
  readonly #won: Float64Array
  readonly #expansion: Float64Array
  readonly #contraction: Float64Array
  readonly #churn: Float64Array
  readonly #returnDays: number
  /** Of the account at hand: when it left and soon came back. */
  #returns: Return[] = []
  #left: { readonly day: Day; readonly balance: MinorUnits } | null = null
  #account = -1
  #next = 0
  #now = { balance: 0, churns: 0, won: 0, expansion: 0, contraction: 0, churn: 0 }

  /**
   * @param codes the accounts' groups on each of the days.
   * @param returnDays within how many days whoever comes back is the same customer.
   */
  constructor(
    days: readonly Day[],
    windows: readonly SeriesWindow[],
    codes: readonly Int32Array[],
    groups: number,
    returnDays: number,
  ) {
    this.#returnDays = returnDays
    this.#days = days
    this.#windows = windows
    this.#codes = codes
    this.#sums = new Float64Array(groups * windows.length * STATS)
    const column = (): Float64Array => new Float64Array(days.length)
    this.#balance = column()
    this.#churns = column()
    this.#won = column()
    this.#expansion = column()
    this.#contraction = column()
    this.#churn = column()
  }

  /** A day of an account, by account and day in ascending order. */
  visit({ account, day, before, after, isOpening }: BalanceDay): void {
    if (account !== this.#account) {
      this.finish()
      this.#account = account
      this.#next = 0
      this.#returns = []
      this.#left = null
      this.#now = { balance: 0, churns: 0, won: 0, expansion: 0, contraction: 0, churn: 0 }
    }
    this.#pass(day)
    const now = this.#now
    now.balance = after
    if (before === 0) {
      const left = this.#left
      if (left !== null && after > 0 && day - left.day <= this.#returnDays) {
        this.#returns.push({ left: left.day, back: day, before: left.balance, after })
      }
      if (after > 0) this.#left = null
      if (!isOpening) now.won += after
    } else if (after === 0) {
      this.#left = { day, balance: before }
      now.churn += before
      now.churns += 1
    } else if (after > before) now.expansion += after - before
    else now.contraction += before - after
  }

  /** Counts the account at hand; to be called once more at the very end. */
  finish(): void {
    if (this.#account === -1) return
    this.#pass(Number.POSITIVE_INFINITY)
    for (let window = 0; window < this.#windows.length; window += 1) this.#count(window)
  }

  /** The sums of a group in a window, by their numbers. */
  sums(group: number, window: number): RetentionSums & ArrMoves {
    const at = (group * this.#windows.length + window) * STATS
    const [accounts = 0, churnedAccounts = 0, start = 0, kept = 0, end = 0, ...moves] =
      this.#sums.subarray(at, at + STATS)
    const [won = 0, expansion = 0, contraction = 0, churn = 0] = moves
    return { accounts, churnedAccounts, start, kept, end, won, expansion, contraction, churn }
  }

  /** Writes down the account as it was at each of the days up to and including this one. */
  #pass(day: Day): void {
    for (; this.#next < this.#days.length && this.#days[this.#next]! <= day; this.#next += 1) {
      this.#balance[this.#next] = this.#now.balance
      this.#churns[this.#next] = this.#now.churns
      this.#won[this.#next] = this.#now.won
      this.#expansion[this.#next] = this.#now.expansion
      this.#contraction[this.#next] = this.#now.contraction
      this.#churn[this.#next] = this.#now.churn
    }
  }

  #count(window: number): void {
    const { start, end } = this.#windows[window]!
    const before = this.#balance[start]!
    const returns = this.#returns.filter(
      ({ left, back }) => this.#days[start]! <= left && back < this.#days[end]!,
    )
    const sum = (of: (each: Return) => number): number =>
      returns.reduce((all, each) => all + of(each), 0)
    const moved = (column: Float64Array): number => column[end]! - column[start]!
    const won = moved(this.#won) - sum(({ after }) => after)
    if (before === 0 && won === 0) return
    const churned = moved(this.#churns) > returns.length
    const after = churned ? 0 : this.#balance[end]!
    // Who was no customer at the start is told apart by what it became.
    const group = this.#codes[before > 0 ? start : end]![this.#account]!
    const at = (group * this.#windows.length + window) * STATS
    const sums = this.#sums
    if (before > 0) {
      sums[at]! += 1
      sums[at + 1]! += Number(churned)
      sums[at + 2]! += before
      sums[at + 3]! += Math.min(before, after)
      sums[at + 4]! += after
    }
    sums[at + 5]! += won
    sums[at + 6]! += moved(this.#expansion) + sum(gained)
    sums[at + 7]! += moved(this.#contraction) + sum(lost)
    sums[at + 8]! += moved(this.#churn) - sum((each) => each.before)
  }
}

/** An account that left, and came back so soon that it is the same customer: what it paid before and after. */
interface Return {
  readonly left: Day
  readonly back: Day
  readonly before: MinorUnits
  readonly after: MinorUnits
}

function gained({ before, after }: Return): MinorUnits {
  return Math.max(0, after - before)
}

function lost({ before, after }: Return): MinorUnits {
  return Math.max(0, before - after)
}
