import { figuresOf } from '../evidence/figures.js'
import type { Day } from '../../kernel/days.js'
import { renewalIsDecided, renewalOf } from '../customers/renewal-of.js'
import type { LiveRenewal } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

/** A contract that ends soon and whose renewal is not decided. */
interface OpenRenewal {
  readonly row: number
  readonly ends: Day
  /** Until it ends. */
  readonly days: number
  /** Null when none is recorded. */
  readonly renewal: LiveRenewal | null
}

/** The open renewals of contracts that end within the days of a figure. */
export function* openRenewals(
  view: OrganizationView,
  figure: 'policy.lifecycle.renewalCheck.early' | 'policy.lifecycle.renewalCheck.due',
): Generator<OpenRenewal> {
  const { accounts, day } = view
  const limit = figuresOf(view).number(figure)
  for (const row of accounts.rows) {
    const ends = accounts.contractEnd(row)
    if (ends === null || ends < day || ends - day > limit) continue
    const renewal = renewalOf(view, row)
    if (!renewalIsDecided(renewal)) yield { row, ends, days: ends - day, renewal }
  }
}
