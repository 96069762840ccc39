import { type Day, FOREVER } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import { RunningBalance } from '../../state/ledger/balance.js'
import { kindBit } from '../../state/ledger/ledger.js'
import { lostSince } from '../../state/ledger/lost-accounts.js'
import type { OrganizationView } from '../../state/view.js'

const CHURN = kindBit('CHURN')

/** A day of an account, or of several that are looked at as one. */
export interface LedgerDay {
  readonly day: Day
  readonly amount: number
  readonly kinds: number
  readonly reason: number
}

/**
 * The days up to one on which an account's record was closed, or on which it was lost without a movement, by
 * a renewal that is recorded as lost: nothing is paid then, whatever the movements say.
 */
export function daysAway(view: OrganizationView, row: number): readonly Period[] {
  const { state, day: asOf } = view
  const lives = state.accounts.livesOf(row)
  const closed = lives.flatMap(({ to }, index) =>
    to <= asOf ? [{ from: to, to: lives[index + 1]?.from ?? FOREVER }] : [],
  )
  const isOpen = closed.every(({ to }) => to <= asOf)
  const lost = isOpen && !view.accounts.isLive(row) ? lostSince(state, row, asOf) : null
  return lost === null ? closed : [...closed, { from: lost, to: FOREVER }]
}

/** An account's days with what it pays while it is away taken out, and given back when it returns. */
export function withoutDaysAway(
  days: readonly LedgerDay[],
  away: readonly Period[],
  asOf: Day,
): readonly LedgerDay[] {
  if (away.length === 0) return days
  const moved = new Map(days.map((each) => [each.day, each]))
  const bounds = away.flatMap(({ from, to }) => [from, to]).filter((day) => day <= asOf)
  const running = new RunningBalance()
  let paid = 0
  return [...new Set([...moved.keys(), ...bounds])]
    .toSorted((a, b) => a - b)
    .flatMap((day): readonly LedgerDay[] => {
      const move = moved.get(day)
      if (move !== undefined) running.add(day, move.amount, move.kinds)
      if (running.amount === null) return move === undefined ? [] : [move]
      const isAway = away.some(({ from, to }) => from <= day && day < to)
      const pays = isAway ? 0 : running.amount
      const amount = pays - paid
      paid = pays
      if (move === undefined && amount === 0) return []
      const kinds = (move?.kinds ?? 0) | (isAway && amount < 0 ? CHURN : 0)
      // Whoever closes a record first may say afterwards why.
      const told = days.find((each) => each.day >= day && (each.kinds & CHURN) !== 0)
      const own = move?.reason ?? 0
      const reason = own === 0 && isAway && amount < 0 ? (told?.reason ?? 0) : own
      return [{ day, amount, kinds, reason }]
    })
}
