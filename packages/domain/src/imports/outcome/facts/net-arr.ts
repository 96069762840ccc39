import type { ArrMovementKind } from '../../../entities/vocabularies.js'
import type { Day } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'

/** Why an account left, as a file of churn events tells. */
export interface ChurnReason {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  readonly reason: string
}

/** What a subscription or a movement gives to its account's recurring revenue on a day. */
export interface ArrContribution {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  /** Negative for a loss. */
  readonly amount: MinorUnits
  readonly reason: string | null
}

/**
 * The reason dated nearest to a day and not further from it than allowed; of two as near, the earlier
 * one, and of one day the first in the file.
 *
 * @param reasons by day and line in ascending order.
 */
function nearestReason(
  reasons: readonly ChurnReason[],
  day: Day,
  withinDays: number,
): string | null {
  let nearest: ChurnReason | null = null
  for (const reason of reasons) {
    const distance = Math.abs(reason.day - day)
    if (distance > withinDays) continue
    if (nearest === null || distance < Math.abs(nearest.day - day)) nearest = reason
  }
  return nearest?.reason ?? null
}

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
interface NettingTerms {
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
