import type { Day } from '../kernel/day.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { ArrMovementKind } from '../state/vocabulary.js'
import type { ArrContribution } from './arr-contribution.js'
import type { ChurnReason } from './churn-reason.js'
import { nearestReason } from './nearest-reason.js'

/** An account's movement on one day, everything of that day netted. */
export interface NetMovement {
  readonly day: Day
  readonly amount: MinorUnits
  readonly movement: ArrMovementKind
  readonly reason: string | null
  /** Lines of the file that it is made of. */
  readonly lines: readonly number[]
}

/** What else decides an account's movements. */
export interface NettingTerms {
  /** The account's balance before the first contribution. */
  readonly opening: MinorUnits
  /** Why the account left, by day in ascending order. */
  readonly reasons: readonly ChurnReason[]
  /** How far from a loss its reason may be dated. */
  readonly withinDays: number
}

/**
 * Nets an account's contributions day by day. With the running balance b before the day and the
 * day's sum s ≠ 0: NEW when b = 0 (a return after churn included), CHURN when b + s = 0, EXPANSION
 * when s > 0, CONTRACTION when s < 0; a balance at or below zero counts as none. A day whose sum is
 * zero gives no movement.
 *
 * The movements add up to the contributions: Σ movements = Σ contributions.
 *
 * @param contributions of one account, by day in ascending order.
 */
export function netArr(
  contributions: readonly ArrContribution[],
  { opening, reasons, withinDays }: NettingTerms,
): readonly NetMovement[] {
  const movements: NetMovement[] = []
  let balance = opening
  for (let first = 0; first < contributions.length;) {
    const day = contributions[first]!.day
    let next = first
    let amount = 0
    while (next < contributions.length && contributions[next]!.day === day) {
      amount += contributions[next]!.amount
      next += 1
    }
    const ofDay = contributions.slice(first, next)
    first = next
    if (amount === 0) continue
    const told = ofDay.find(({ reason }) => reason !== null)?.reason ?? null
    movements.push({
      day,
      amount,
      movement: movementOf(balance, amount),
      reason: amount > 0 ? null : (told ?? nearestReason(reasons, day, withinDays)),
      lines: [...new Set(ofDay.map(({ line }) => line))],
    })
    balance += amount
  }
  return movements
}

function movementOf(balance: MinorUnits, amount: MinorUnits): ArrMovementKind {
  if (amount > 0) return balance <= 0 ? 'NEW' : 'EXPANSION'
  return balance + amount <= 0 ? 'CHURN' : 'CONTRACTION'
}
