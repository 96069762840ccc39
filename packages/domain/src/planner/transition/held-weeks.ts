import { FOREVER } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { heldPeriods } from './held-periods.js'
import { type TransitionOptions, WEEK } from './transition-options.js'

/** The first week in which an account is held back, and the first in which it is not any more. */
interface HeldWeeks {
  readonly from: number
  readonly until: number
}

/** By an account’s row; null where it is not held back. */
export type Held = (row: number) => HeldWeeks | null

/** Whether no week is left in which the account may be handed over. */
export function isHeldThroughout(
  held: HeldWeeks | null,
  { mostWeeks }: TransitionOptions,
): boolean {
  return held?.from === 0 && held.until >= mostWeeks
}

export function heldWeeks(view: OrganizationView, { start }: TransitionOptions): Held {
  const held = heldPeriods(view)
  return (row) => {
    const period = held.get(row)
    if (period === undefined) return null
    const week = (day: number): number => Math.max(0, Math.ceil((day - start) / WEEK))
    return {
      from: week(period.from),
      until: period.to === FOREVER ? Infinity : week(period.to),
    }
  }
}
