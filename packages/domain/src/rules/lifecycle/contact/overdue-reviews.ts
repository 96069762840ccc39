import { figuresOf } from '../../evidence/figures.js'
import type { TouchpointColumns } from '../../health/fact-columns.js'
import { type Day, FOREVER } from '../../../kernel/days.js'
import type { OrganizationView } from '../../../state/view.js'
import type { Tier } from '../../../entities/vocabularies.js'
import { customersSince, tierOf } from '../customers.js'
import { lastReviews, NEVER } from './contact-counts.js'
import { DAYS_A_YEAR, type TierContact } from './contact-of-tier.js'
import type { OverdueReviews } from './review-completion.js'

/**
 * The accounts whose business review is overdue: more than 30 days (policy) after `last review + 365.25 ÷
 * reviews a year`. Where no review is known, the day the customer came stands in, or the first day that
 * touchpoints were asked for if that is later: so long it is overdue at least. Without a day the account
 * is overdue for an unknown time, and comes first.
 *
 * @param touchpoints null when none are recorded at all: then nothing is known to be overdue.
 * @param knownFrom the first day that touchpoints were asked for.
 */
export function overdueReviews(
  view: OrganizationView,
  touchpoints: TouchpointColumns | null,
  promises: Readonly<Record<Tier, TierContact>>,
  knownFrom: Day,
): OverdueReviews {
  const { accounts, day } = view
  const overdue: number[] = []
  /** By row, for how many days; NaN where that is not known. */
  const known = new Float64Array((accounts.rows.at(-1) ?? -1) + 1)
  if (touchpoints !== null) {
    const grace = figuresOf(view).number('policy.lint.reviewOverdue')
    const last = lastReviews(touchpoints, day, known.length)
    const since = customersSince(view)
    for (const row of accounts.rows) {
      const { reviews } = promises[tierOf(view, row)]
      if (reviews === 0) continue
      const begun = since[row] === FOREVER ? Number.NaN : Math.max(since[row]!, knownFrom)
      const from = last[row] === NEVER ? begun : last[row]!
      const days = day - from - DAYS_A_YEAR / reviews
      if (!Number.isNaN(days) && days <= grace) continue
      overdue.push(row)
      known[row] = days
    }
  }
  const order = (row: number): number => (Number.isNaN(known[row]!) ? Infinity : known[row]!)
  const rows = Int32Array.from(overdue).toSorted((a, b) =>
    order(a) === order(b) ? a - b : order(b) - order(a),
  )
  return { accounts: rows.length, rows, days: Float64Array.from(rows, (row) => known[row]!) }
}
