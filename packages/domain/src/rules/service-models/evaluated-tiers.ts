import type { Tier } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { servedTier } from '../unit-economics/tier-costs.js'
import { recordedPromotion } from './recorded-promotion.js'
import { type TierEvaluations, tierEvaluations } from './tier-evaluations.js'
import { type TierAccount, type TierOutcome, tierOutcome, type TierState } from './tier-outcome.js'
import { type TierThresholds, tierThresholds } from './tier-thresholds.js'

/** What an evaluation of tiers is told beside the organization. */
export interface TierMovementFacts {
  /** Whether an account is at risk, out of health scores; null: not known. */
  readonly riskOf?: (accountId: Id) => boolean | null
  /** What an account paid a year on a view's day, by the recorded movements; null: there are none. */
  readonly revenueOf?: (view: OrganizationView, accountRow: number) => MinorUnits | null
}

/** One account as the last evaluation saw it. */
export interface EvaluatedTier {
  readonly row: number
  readonly id: Id
  /** The tier that the account is served as today: its own, else its segment's. */
  readonly served: Tier
  readonly account: TierAccount
  readonly atRisk: boolean | null
  readonly previous: TierState
  readonly outcome: TierOutcome
}

/** Evaluates accounts by what was in force at the last evaluation. */
interface TierEvaluator {
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
  { riskOf, revenueOf }: TierMovementFacts = {},
): TierEvaluator | null {
  const thresholds = tierThresholds(view)
  if (thresholds === null) return null
  const evaluations = tierEvaluations(view)
  const then = dayOf(view, evaluations.last)
  const before = dayOf(view, evaluations.before)
  const accountOn = (day: OrganizationView, row: number): TierAccount => ({
    acv: day.accounts.acv(row),
    revenue: revenueOf?.(day, row) ?? null,
    strategic: day.accounts.strategic(row),
    complexity: day.accounts.complexity(row),
  })
  const { accounts, day: asOf } = view
  return {
    thresholds,
    evaluations,
    of: (row) => {
      const id = accounts.id(row)
      const tier = accounts.tier(row)
      const atRisk = riskOf?.(id) ?? null
      const seen = rowOn(then, id)
      const account = seen === -1 ? accountOn(view, row) : accountOn(then, seen)
      const evaluatedOn = seen === -1 ? asOf : evaluations.last
      const promotable = (tier !== null && tier !== 'TECH_TOUCH') || atRisk === true
      const promotedOn = promotable ? recordedPromotion(view, row, thresholds.promotionDays) : null
      const earlier = rowOn(before, id)
      const first = { tier, pending: null, promotedOn: null }
      const pending =
        earlier === -1
          ? null
          : tierOutcome(accountOn(before, earlier), thresholds, {
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
        served: servedTier(tier, accounts.segment(row)),
        account,
        atRisk,
        previous,
        outcome: tierOutcome(account, thresholds, circumstances),
      }
    },
  }
}

function dayOf(view: OrganizationView, day: number): OrganizationView {
  return day === view.day ? view : passingView(view.state, day)
}

function rowOn({ accounts }: OrganizationView, id: Id): number {
  return accounts.rowOf(id)
}
