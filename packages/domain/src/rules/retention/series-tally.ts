import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { ABSENT, NONE } from './group-codes.js'
import type { BalanceDay, MovementColumns } from './movement-columns.js'
import type { SeriesWindow } from './series-windows.js'

/** What is summed of a group in a window, and its place among the sums. */
const AT = {
  accounts: 0,
  churnedAccounts: 1,
  start: 2,
  kept: 3,
  end: 4,
  closing: 5,
  won: 6,
  returned: 7,
  opened: 8,
  expansion: 9,
  contraction: 10,
  churn: 11,
  came: 12,
  cameAccounts: 13,
  went: 14,
  wentAccounts: 15,
  exchange: 16,
} as const
const STATS = Object.entries(AT)

/** The sums of a group in a window. */
type SeriesSums = Readonly<Record<keyof typeof AT, number>>

/** What is counted on while an account's days pass by. */
const COUNTED = [
  'churns',
  'won',
  'returned',
  'opened',
  'expansion',
  'contraction',
  'churn',
] as const
type Counted = (typeof COUNTED)[number]

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
  readonly #counted: Readonly<Record<Counted, Float64Array>>
  /** How many of its days had passed by then. */
  readonly #visits: Int32Array
  #visited = 0
  readonly #returnDays: number
  readonly #worth: MovementColumns['worth']
  /** Of the account at hand: when it left and soon came back. */
  #returns: Return[] = []
  #left: { readonly day: Day; readonly balance: MinorUnits } | null = null
  #hasPaid = false
  #account = -1
  #next = 0
  #paid: MinorUnits = 0
  #now = nothing()

  /**
   * @param codes the accounts' groups on each of the days, by their index in the movements.
   * @param returnDays within how many days whoever comes back is the same customer.
   * @param worth tells an account's amounts in the organization's currency.
   */
  constructor(
    days: readonly Day[],
    windows: readonly SeriesWindow[],
    codes: readonly Int32Array[],
    groups: number,
    returnDays: number,
    worth: MovementColumns['worth'],
  ) {
    this.#worth = worth
    this.#returnDays = returnDays
    this.#days = days
    this.#windows = windows
    this.#codes = codes
    this.#sums = new Float64Array(groups * windows.length * STATS.length)
    this.#balance = new Float64Array(days.length)
    this.#visits = new Int32Array(days.length)
    this.#counted = byCounted(() => new Float64Array(days.length))
  }

  /** A day of an account, by account and day in ascending order. */
  visit({ account, day, before, after, isOpening }: BalanceDay): void {
    if (account !== this.#account) {
      this.finish()
      this.#account = account
      this.#next = 0
      this.#returns = []
      this.#left = null
      this.#hasPaid = false
      this.#paid = 0
      this.#now = nothing()
    }
    this.#pass(day)
    const now = this.#now
    this.#visited += 1
    this.#paid = after
    if (before === 0) {
      const left = this.#left
      if (left !== null && after > 0 && day - left.day <= this.#returnDays) {
        this.#returns.push({ left: left.day, back: day, before: left.balance, after })
      }
      if (after > 0) this.#left = null
      if (isOpening && !this.#hasPaid) now.opened += after
      else now.won += after
      if (this.#hasPaid) now.returned += after
    } else if (after === 0) {
      this.#left = { day, balance: before }
      now.churn += before
      now.churns += 1
    } else if (after > before) now.expansion += after - before
    else now.contraction += before - after
    this.#hasPaid ||= after > 0
  }

  /** Counts the account at hand; to be called once more at the very end. */
  finish(): void {
    if (this.#account === -1) return
    this.#pass(Number.POSITIVE_INFINITY)
    for (let window = 0; window < this.#windows.length; window += 1) this.#count(window)
  }

  /** The sums of a group in a window, by their numbers. */
  sums(group: number, window: number): SeriesSums {
    const at = this.#place(group, window)
    const entries = STATS.map(([name, place]) => [name, this.#sums[at + place]!] as const)
    return Object.fromEntries(entries) as unknown as SeriesSums
  }

  /** Writes down the account as it was at each of the days up to and including this one. */
  #pass(day: Day): void {
    for (; this.#next < this.#days.length && this.#days[this.#next]! <= day; this.#next += 1) {
      this.#balance[this.#next] = this.#paid
      this.#visits[this.#next] = this.#visited
      for (const name of COUNTED) this.#counted[name][this.#next] = this.#now[name]
    }
  }

  #count(window: number): void {
    const { start, end } = this.#windows[window]!
    const before = this.#balance[start]!
    if (this.#visits[start] === this.#visits[end]) {
      if (before > 0) this.#countUnmoved(window, before)
      return
    }
    const closing = this.#balance[end]!
    const returns = this.#returns.filter(
      ({ left, back }) => this.#days[start]! <= left && back < this.#days[end]!,
    )
    const sum = (of: (each: Return) => number): number =>
      returns.reduce((all, each) => all + of(each), 0)
    const moved = (name: Counted): number => this.#counted[name][end]! - this.#counted[name][start]!
    const cameBack = sum(({ after }) => after)
    const won = moved('won') - cameBack
    const opened = moved('opened')
    if (before === 0 && won === 0 && opened === 0) return
    const churned = moved('churns') > returns.length
    const after = churned ? 0 : closing
    const [from, to] = [this.#codes[start]![this.#account]!, this.#codes[end]![this.#account]!]
    // Who was no customer at the start is told apart by what it became.
    const group = Math.max(NONE, before > 0 ? from : to)
    const sums = this.#sums
    const at = this.#place(group, window)
    const worth = (amount: MinorUnits, day = this.#days[end]! - 1) =>
      this.#worth(this.#account, amount, day)
    if (before > 0) {
      const [paid, left] = [worth(before), worth(after)]
      sums[at + AT.accounts]! += 1
      sums[at + AT.churnedAccounts]! += Number(churned)
      sums[at + AT.start]! += paid
      sums[at + AT.kept]! += Math.min(paid, left)
      sums[at + AT.end]! += left
      sums[at + AT.exchange]! += paid - worth(before, this.#days[start]! - 1)
      // Nobody answers any more for who has left: that is no hand-over.
      const isThere = from !== ABSENT && to !== ABSENT && !(churned && to === NONE)
      if (isThere && from !== to) this.#handOver(from, to, window, paid)
    }
    const returned = moved('returned') - cameBack
    // Told one after another, so that what is rounded adds up.
    const move = movesFrom(before, worth)
    sums[at + AT.closing]! += worth(closing)
    sums[at + AT.opened]! += move(opened)
    const cameAgain = move(returned)
    sums[at + AT.returned]! += cameAgain
    sums[at + AT.won]! += cameAgain + move(won - returned)
    sums[at + AT.expansion]! += move(moved('expansion') + sum(gained))
    sums[at + AT.contraction]! -= move(-moved('contraction') - sum(lost))
    sums[at + AT.churn]! -= move(sum((each) => each.before) - moved('churn'))
  }

  /** An account that pays at the end of a window what it paid at its start, as most do, without a move in between. */
  #countUnmoved(window: number, balance: MinorUnits): void {
    const { start, end } = this.#windows[window]!
    const [from, to] = [this.#codes[start]![this.#account]!, this.#codes[end]![this.#account]!]
    const paid = this.#worth(this.#account, balance, this.#days[end]! - 1)
    const was = this.#worth(this.#account, balance, this.#days[start]! - 1)
    const sums = this.#sums
    const at = this.#place(Math.max(NONE, from), window)
    sums[at + AT.accounts]! += 1
    sums[at + AT.start]! += paid
    sums[at + AT.kept]! += paid
    sums[at + AT.end]! += paid
    sums[at + AT.exchange]! += paid - was
    sums[at + AT.closing]! += paid
    if (from !== ABSENT && to !== ABSENT && from !== to) this.#handOver(from, to, window, paid)
  }

  #handOver(from: number, to: number, window: number, amount: MinorUnits): void {
    const [gave, got] = [this.#place(from, window), this.#place(to, window)]
    this.#sums[gave + AT.went]! += amount
    this.#sums[gave + AT.wentAccounts]! += 1
    this.#sums[got + AT.came]! += amount
    this.#sums[got + AT.cameAccounts]! += 1
  }

  #place(group: number, window: number): number {
    return (group * this.#windows.length + window) * STATS.length
  }
}

function byCounted<T>(of: () => T): Record<Counted, T> {
  return {
    churns: of(),
    won: of(),
    returned: of(),
    opened: of(),
    expansion: of(),
    contraction: of(),
    churn: of(),
  }
}

function nothing(): Record<Counted, number> {
  return byCounted(() => 0)
}

/** An account that left, and came back so soon that it is the same customer: what it paid before and after. */
interface Return {
  readonly left: Day
  readonly back: Day
  readonly before: MinorUnits
  readonly after: MinorUnits
}

/** Tells moves that follow one another by what each makes of the balance in another currency. */
function movesFrom(
  balance: MinorUnits,
  worth: (amount: MinorUnits) => MinorUnits,
): (amount: MinorUnits) => MinorUnits {
  let [level, told] = [balance, worth(balance)]
  return (amount) => {
    const before = told
    level += amount
    told = worth(level)
    return told - before
  }
}

function gained({ before, after }: Return): MinorUnits {
  return Math.max(0, after - before)
}

function lost({ before, after }: Return): MinorUnits {
  return Math.max(0, before - after)
}
