import { TOUCHPOINT_KINDS } from '../../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../../kernel/days.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'
import type { TouchpointColumns } from '../../health/fact-columns.js'

/** Over which days contacts are counted. */
interface ContactWindows {
  readonly months: number
  readonly current: Period
  readonly previous: Period
}

/** The twelve months (policy) up to and including the view's day, and as many days before them. */
export function contactWindows(view: OrganizationView): ContactWindows {
  const months = figuresOf(view).number('policy.contact.window')
  const days = Math.max(1, Math.round(months * DAYS_A_MONTH))
  const to = view.day + 1
  return {
    months,
    current: { from: to - days, to },
    previous: { from: to - 2 * days, to: to - days },
  }
}

const REVIEW = TOUCHPOINT_KINDS.indexOf('BUSINESS_REVIEW')

/** Touchpoints of a window by the account's row. */
interface ContactCounts {
  readonly reviews: Uint16Array
  readonly contacts: Uint16Array
}

/** Counts the touchpoints of a window, in one pass. */
export function contactCounts(
  { accountRow, day, kind }: TouchpointColumns,
  { from, to }: Period,
  rowCount: number,
): ContactCounts {
  const reviews = new Uint16Array(rowCount)
  const contacts = new Uint16Array(rowCount)
  for (let index = 0; index < accountRow.length; index += 1) {
    const on = day[index]!
    if (on < from || on >= to) continue
    const row = accountRow[index]!
    contacts[row]! += 1
    if (kind[index] === REVIEW) reviews[row]! += 1
  }
  return { reviews, contacts }
}

/** The last business review of each account's row up to a day; the lowest integer without one. */
export function lastReviews(
  { accountRow, day, kind }: TouchpointColumns,
  upTo: number,
  rowCount: number,
): Int32Array {
  const last = new Int32Array(rowCount).fill(NEVER)
  for (let index = 0; index < accountRow.length; index += 1) {
    const [row, on] = [accountRow[index]!, day[index]!]
    if (kind[index] === REVIEW && on <= upTo && on > last[row]!) last[row] = on
  }
  return last
}

/** What stands for no review at all. */
export const NEVER = -0x80000000
