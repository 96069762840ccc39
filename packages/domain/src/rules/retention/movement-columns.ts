import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { ArrMovement } from '../../plans/fact.js'

/**
 * ARR movements as columns of equal length, by account and within an account by day. Of their kinds only
 * the opening is needed: all sources of a day are netted, and what else a day did follows from the balance.
 */
export interface MovementColumns {
  /** Every account that has a movement, once. */
  readonly accountIds: readonly Id[]
  /** Of each movement the index of its account in `accountIds`; ascending. */
  readonly account: ArrayLike<number>
  /** Ascending within an account. */
  readonly day: ArrayLike<Day>
  /** Positive for what was won, negative for what was lost; in the currency of the account's contract. */
  readonly amount: ArrayLike<MinorUnits>
  /** Index in `reasons`; -1 when no reason was given. */
  readonly reason: ArrayLike<number>
  readonly reasons: readonly string[]
  /** 1 where the record of a balance begins in mid-life: what is there then was not won. */
  readonly opening: ArrayLike<number>
  /** An account's amount in the organization's currency, at the plan rate of a day's fiscal year. */
  worth(account: number, amount: MinorUnits, day: Day): MinorUnits
}

/** The first day on which anything moved, or `otherwise` where that is earlier, or where nothing has. */
export function firstMovementDay({ day }: MovementColumns, otherwise: Day): Day {
  return Array.from(day).reduce((first, each) => Math.min(first, each), otherwise)
}

/** Movements as columns: for those that come as objects, in any order, all in the organization's currency. */
export function movementColumns(movements: readonly ArrMovement[]): MovementColumns {
  const accounts = new Map<Id, number>()
  const reasons = new Map<string, number>()
  const sorted = movements
    .map((movement) => ({ movement, account: codeOf(accounts, movement.accountId) }))
    .toSorted((a, b) => a.account - b.account || a.movement.day - b.movement.day)
  return {
    accountIds: [...accounts.keys()],
    account: Int32Array.from(sorted, ({ account }) => account),
    day: Int32Array.from(sorted, ({ movement }) => movement.day),
    amount: Float64Array.from(sorted, ({ movement }) => movement.amount),
    reason: Int32Array.from(sorted, ({ movement: { reason } }) =>
      reason === null ? -1 : codeOf(reasons, reason),
    ),
    reasons: [...reasons.keys()],
    opening: Uint8Array.from(sorted, ({ movement }) => Number(movement.movement === 'OPENING')),
    worth: (_, amount) => amount,
  }
}

function codeOf(codes: Map<string, number>, text: string): number {
  const code = codes.get(text) ?? codes.size
  codes.set(text, code)
  return code
}

/** One account's day: its balance before and after all movements of the day. */
export interface BalanceDay {
  /** Index of the account in the columns' `accountIds`. */
  readonly account: number
  readonly day: Day
  readonly before: MinorUnits
  readonly after: MinorUnits
  /** The day's first, as an index in the columns' `reasons`, or -1. */
  readonly reason: number
  /** The record of the balance begins on this day. */
  readonly isOpening: boolean
}

/**
 * Walks through all movements, netted by account and day, in one pass. A balance below zero (losses
 * of something whose beginning was never recorded) is told as zero: nothing is there.
 */
export function walkMovements(movements: MovementColumns, visit: (of: BalanceDay) => void): void {
  const { account, day, amount, reason, opening } = movements
  const count = account.length
  let current = -1
  let balance = 0
  for (let index = 0; index < count;) {
    const [of, on] = [account[index]!, day[index]!]
    if (of !== current) {
      current = of
      balance = 0
    }
    const before = balance
    let why = -1
    let isOpening = false
    for (; index < count && account[index] === of && day[index] === on; index += 1) {
      balance += amount[index]!
      if (why === -1) why = reason[index]!
      if (opening[index] === 1) isOpening = true
    }
    visit({
      account: of,
      day: on,
      before: Math.max(0, before),
      after: Math.max(0, balance),
      reason: why,
      isOpening,
    })
  }
}
