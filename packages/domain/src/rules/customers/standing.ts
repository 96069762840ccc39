import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { balanceOn } from '../../state/ledger/balance.js'
import { lostSince } from '../../state/ledger/lost-accounts.js'
import type { OrganizationView } from '../../state/view.js'
import { type Revenue, revenueOf } from './customers-of.js'
import { leavingDay } from './leaving-day.js'

/** What an account is to us on a day. */
export type Standing = 'CUSTOMER' | 'UNPAID' | 'DORMANT' | 'LOST'

/** What one account is, and pays, on a day. */
export interface AccountStanding {
  /**
   * CUSTOMER: it pays. UNPAID: it never paid, as a pilot or a free account. DORMANT: its balance fell to
   * zero without a churn. LOST: by a churn, or a renewal recorded as lost.
   */
  readonly standing: Standing
  /** Since when it is dormant or lost; null otherwise. */
  readonly since: Day | null
  /** A day to come on which it leaves, as far as is recorded; null without one. */
  readonly leavesOn: Day | null
  /** What it pays a year; of a lost account nothing. */
  readonly revenue: Revenue
  /**
   * What its movements come to in the currency of its contract, whether it is lost or not; null where none
   * opened a balance.
   */
  readonly balance: MinorUnits | null
  /** Movements of revenue are recorded, and not what it paid before the first of them. */
  readonly unopened: boolean
}

/**
 * What an account whose record is open is on the view's day.
 *
 * Source: 3-rules "One definition each".
 */
export function standingOf(view: OrganizationView, row: number): AccountStanding {
  const { state, day } = view
  const { amount: balance, unopened, dormantSince } = balanceOn(state.ledger, row, day)
  const lost = lostSince(state, row, day)
  if (lost !== null) {
    const revenue: Revenue = { amount: 0, source: 'LEDGER' }
    return { standing: 'LOST', since: lost, leavesOn: null, revenue, balance, unopened }
  }
  const revenue = revenueOf(view, row)
  const known = { leavesOn: leavingDay(view, row), revenue, balance, unopened }
  if (revenue.amount > 0) return { standing: 'CUSTOMER', since: null, ...known }
  const standing = dormantSince === null ? 'UNPAID' : 'DORMANT'
  return { standing, since: dormantSince, ...known }
}
