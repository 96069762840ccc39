import { figuresOf } from '../evidence/figures.js'
import type { Day } from '../../kernel/days.js'
import { renewalClock } from '../customers/renewal-clock.js'
import { leavingDay } from '../customers/leaving-day.js'
import { renewalIsDecided, renewalOf } from '../customers/renewal-of.js'
import type { LiveRenewal } from '../../state/live-things.js'
import { isRenewalDoubtful } from '../capacity/families/renewal-work.js'
import { isAtRisk } from '../health/level-of.js'
import type { LintInput } from './lint-input.js'

/** A contract that ends soon and whose renewal is not decided. */
interface OpenRenewal {
  readonly row: number
  readonly ends: Day
  /** Until it ends, or until notice must be given where it renews by itself. */
  readonly days: number
  /** Null when none is recorded. */
  readonly renewal: LiveRenewal | null
}

/**
 * The open renewals of contracts that end within the days of a figure. A contract that renews by itself
 * asks for work only when its customer is at risk, and then until the day by which notice must be given.
 */
export function* openRenewals(
  { view, facts }: LintInput,
  figure: 'policy.lifecycle.renewalCheck.early' | 'policy.lifecycle.renewalCheck.due',
): Generator<OpenRenewal> {
  const { accounts, day } = view
  const limit = figuresOf(view).number(figure)
  for (const row of accounts.rows) {
    const until = renewalClock(view, row)
    if (until === null || until < day || until - day > limit) continue
    if (leavingDay(view, row) !== null) continue
    const renewal = renewalOf(view, row)
    const isDoubtful =
      isAtRisk(facts?.health?.levelOf(row) ?? null) || isRenewalDoubtful(view, row, renewal)
    if (accounts.autoRenew(row) && !isDoubtful) continue
    if (!renewalIsDecided(renewal)) yield { row, ends: until, days: until - day, renewal }
  }
}
