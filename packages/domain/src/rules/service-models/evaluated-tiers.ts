import type { Tier } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import { customerOf } from '../customers/family.js'
import { leavingDay } from '../customers/leaving-day.js'
import { servedTier } from '../unit-economics/tier-costs.js'
import { familyOf } from './families.js'
import { recordedPromotion } from './recorded-promotion.js'
import { type TierEvaluations, tierEvaluations } from './tier-evaluations.js'
import { type TierAccount, type TierOutcome, tierOutcome, type TierState } from './tier-outcome.js'
import { type TierThresholds, tierThresholds } from './tier-thresholds.js'

/** What an evaluation of tiers is told beside the organization. */
export interface TierMovementFacts {
  /** Whether an account is at risk, out of health scores, by its row; null: not known. */
  readonly riskOf?: (accountRow: number) => boolean | null
}

/** One account as the last evaluation saw it. */
export interface EvaluatedTier {
  readonly row: number
  readonly id: Id
  /** The evaluation that saw it; for an account that came later today. */
  readonly evaluatedOn: Day
  /** The tier that the account is served as today: its own, else its segment's. */
  readonly served: Tier
  readonly account: TierAccount
  /** Accounts of its family, of which the value is; 1 where it has none. */
  readonly familySize: number
  readonly atRisk: boolean | null
  readonly previous: TierState
  readonly outcome: TierOutcome
}

/** Evaluates accounts by what was in force at the last evaluation. */
export interface TierEvaluator {
  readonly thresholds: TierThresholds
  readonly evaluations: TierEvaluations
  readonly of: (accountRow: number) => EvaluatedTier
}

/**
 * Evaluates tiers as the last evaluation did: the account's value, strategic value and complexity of that
 * day against the thresholds of today. An account that came later is judged by today, since it must be
 * served somehow; so is a risk, which does not wait for a quarter. A crossing waits when the evaluation
 * before had not seen it.
 *
 * @returns null when dollars cannot be turned into the organization's money.
 */
export function tierEvaluator(
  view: OrganizationView,
  { riskOf }: TierMovementFacts = {},
): TierEvaluator | null {
  const thresholds = tierThresholds(view)
  if (thresholds === null) return null
  const evaluations = tierEvaluations(view)
  const then = dayOf(view, evaluations.last)
  const before = dayOf(view, evaluations.before)
  const { accounts, day: asOf } = view
  return {
    thresholds,
    evaluations,
    of: (row) => {
      const id = accounts.id(row)
      const tier = accounts.tier(row)
      const isAtRisk = riskOf?.(row) ?? null
      // Nobody promotes who is to leave.
      const atRisk = isAtRisk === true && leavingDay(view, row) !== null ? null : isAtRisk
      const seen = rowOn(then, row)
      const account = seen === -1 ? accountOf(view, row) : accountOf(then, seen)
      const evaluatedOn = seen === -1 ? asOf : evaluations.last
      const promotable = (tier !== null && tier !== 'TECH_TOUCH') || atRisk === true
      const promotedOn = promotable ? recordedPromotion(view, row, thresholds.promotionDays) : null
      const earlier = rowOn(before, row)
      const first = { tier, pending: null, promotedOn: null }
      const pending =
        earlier === -1
          ? null
          : tierOutcome(accountOf(before, earlier), thresholds, {
              asOf: before.day,
              evaluatedOn: before.day,
              atRisk: null,
              previous: first,
            }).pending
      const previous = { tier, pending, promotedOn }
      const circumstances = { asOf, evaluatedOn, atRisk, previous }
      return {
        row,
        id,
        evaluatedOn,
        served: servedTier(tier, accounts.segment(row)),
        account,
        familySize: familyOf(view, row).size,
        atRisk,
        previous,
        outcome: tierOutcome(account, thresholds, circumstances),
      }
    },
  }
}

/**
 * Rows of the accounts that an account's evaluation goes with: those of its family, today or on a day that an
 * evaluation looked at.
 */
export function evaluatedTogether(view: OrganizationView, row: number): readonly number[] {
  const { last, before } = tierEvaluations(view)
  return [view.day, last, before].flatMap((day) => customerOf(dayOf(view, day), row))
}

/** What an account's tier is decided by on a day: its value and strategic value are its family's. */
function accountOf(view: OrganizationView, row: number): TierAccount {
  const { accounts } = view
  const customers = customersOf(view)
  return {
    acv: familyOf(view, row).acv,
    revenue: customers.familyRevenue(row),
    strategic: accounts.strategic(row) || accounts.strategic(customers.customerOf(row)),
    complexity: accounts.complexity(row),
  }
}

function dayOf(view: OrganizationView, day: Day): OrganizationView {
  // The days of evaluations stay the same for a quarter: what is known of them goes on from state to state.
  return day === view.day ? view : viewAt(view.state, day)
}

/** The row, which is the same on all days of a state; -1 where the account is not there on the day. */
function rowOn({ accounts }: OrganizationView, row: number): number {
  return accounts.isLive(row) ? row : -1
}
