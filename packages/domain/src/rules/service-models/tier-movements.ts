import type { Tier } from '../../entities/vocabularies.js'
import { type CalendarDate, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { lazy } from '../../kernel/lazy.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { Evidence } from '../evidence/evidence.js'
import { accountCosts } from '../unit-economics/account-costs.js'
import { noDollarRate, type NotEvaluated } from '../unit-economics/economics-line.js'
import { servedTier } from '../unit-economics/tier-costs.js'
import { promotionOf, tierAssignment, type TierReason } from './assign-tier.js'
import { movementCost } from './movement-cost.js'
import {
  type TierOutcome,
  tierOutcome,
  type TierReasonCode,
  type TierState,
} from './tier-outcome.js'
import { type TierThresholds, tierThresholds } from './tier-thresholds.js'

/** One account that is to change its tier. */
export interface TierMovement {
  readonly accountId: Id
  readonly accountName: string
  /** Null when it never had one. */
  readonly from: Tier | null
  readonly to: Tier
  /** The rule that decided. */
  readonly reason: TierReasonCode
  readonly reasons: readonly TierReason[]
  readonly effectiveOn: CalendarDate
  /** When a promotion ends, and the tier that the account has then; null when it is for good. */
  readonly until: CalendarDate | null
  readonly afterwards: Tier | null
  /** Yearly cost to serve now. */
  readonly costBefore: MinorUnits
  /** Estimate of it in the new tier; null when no CSM's cost tells what one would cost. */
  readonly costAfter: MinorUnits | null
  /** What the next evaluation is to be told of this account. */
  readonly state: TierState
  readonly evidence: Evidence
}

/** One account whose small crossing waits for the next evaluation. */
interface WaitingTier {
  readonly accountId: Id
  readonly state: TierState
}

/** What an evaluation of all tiers is told. */
export interface TierMovementFacts {
  /** Whether an account is at risk, out of health scores; null: not known. */
  readonly riskOf?: (accountId: Id) => boolean | null
  /** What the last evaluation left behind; null or left out: the account's tier and nothing else. */
  readonly previousOf?: (accountId: Id) => TierState | null
}

/** The accounts that are to change their tier, and those that wait to be seen again. */
interface TierMovements {
  readonly status: 'EVALUATED'
  readonly movements: readonly TierMovement[]
  readonly waiting: readonly WaitingTier[]
}

interface Move {
  readonly row: number
  readonly id: Id
  readonly outcome: TierOutcome
  readonly previous: TierState
  readonly atRisk: boolean | null
}

/**
 * Evaluates the tier of every account (`assignTier`) and tells who is to move: from, to, why, from which
 * day, and what the account costs before and after (`movementCost`). Linear in the accounts.
 */
export function tierMovements(
  view: OrganizationView,
  facts: TierMovementFacts = {},
): TierMovements | NotEvaluated {
  const thresholds = tierThresholds(view)
  const costs = accountCosts(view)
  if (thresholds === null || costs === null) return noDollarRate(view)
  const { accounts, day } = view
  const moves: Move[] = []
  const waiting: WaitingTier[] = []
  let techTouch = costs.accountsOfTier.TECH_TOUCH
  for (const { row, id, atRisk, previous, outcome } of outcomes(view, thresholds, facts)) {
    const tier = accounts.tier(row)
    const waits = waitingOf(id, outcome)
    if (waits !== null) waiting.push(waits)
    if (outcome.tier === tier) continue
    moves.push({ row, id, outcome, previous, atRisk })
    techTouch += Number(outcome.tier === 'TECH_TOUCH')
    techTouch -= Number(servedTier(tier, accounts.segment(row)) === 'TECH_TOUCH')
  }

  const cost = movementCost(view, costs)
  const effectiveOn = formatDay(day)
  const movements = moves.map(({ row, id, outcome, previous, atRisk }): TierMovement => {
    const { tier: to, pending, promotedOn } = outcome
    const promotion = promotionOf(outcome, thresholds)
    const [accountName, from] = [accounts.name(row), accounts.tier(row)]
    const costBefore = cost.before(row)
    const costAfter = cost.after(row, to, techTouch)
    // Of half a base that moves, words are asked for a page.
    const assigned = lazy(() => {
      const context = { view, atRisk, previous }
      return tierAssignment(accountAt(view, row), context, thresholds, outcome)
    })
    return {
      accountId: id,
      accountName,
      from,
      to,
      reason: outcome.steps.at(-1)?.code ?? 'ACV',
      get reasons() {
        return assigned().reasons
      },
      effectiveOn,
      until: promotion?.until ?? null,
      afterwards: promotion?.earned ?? null,
      costBefore,
      costAfter,
      state: { tier: to, pending, promotedOn },
      get evidence() {
        const { inputs, figures } = assigned().evidence
        const until = promotion?.until ?? null
        return {
          message: {
            key: 'serviceModels.MOVEMENT' as const,
            params: { account: accountName, from, to, until },
          },
          inputs: [
            ...inputs,
            { name: 'costBefore', value: costBefore, unit: 'MINOR_UNITS' as const },
            { name: 'costAfter', value: costAfter, unit: 'MINOR_UNITS' as const },
          ],
          figures,
        }
      },
    }
  })
  return { status: 'EVALUATED', movements, waiting }
}

/**
 * The accounts whose small crossing waits for the next evaluation, as `tierMovements` finds them; none
 * when tiers cannot be evaluated. It costs a part of that: no words, and no costs to serve.
 */
export function waitingTiers(view: OrganizationView): readonly WaitingTier[] {
  const thresholds = tierThresholds(view)
  const waiting: WaitingTier[] = []
  if (thresholds === null) return waiting
  for (const { id, outcome } of outcomes(view, thresholds, {})) {
    const waits = waitingOf(id, outcome)
    if (waits !== null) waiting.push(waits)
  }
  return waiting
}

function* outcomes(
  view: OrganizationView,
  thresholds: TierThresholds,
  { riskOf, previousOf }: TierMovementFacts,
): Generator<Move> {
  const { accounts, day } = view
  for (const row of accounts.rows) {
    const id = accounts.id(row)
    const tier = accounts.tier(row)
    const previous = previousOf?.(id) ?? { tier, pending: null, promotedOn: null }
    const atRisk = riskOf?.(id) ?? null
    const outcome = tierOutcome(accountAt(view, row), thresholds, { asOf: day, atRisk, previous })
    yield { row, id, outcome, previous, atRisk }
  }
}

function waitingOf(accountId: Id, { tier, pending, promotedOn }: TierOutcome): WaitingTier | null {
  return pending === null ? null : { accountId, state: { tier, pending, promotedOn } }
}

function accountAt({ accounts }: OrganizationView, row: number) {
  return {
    acv: accounts.acv(row),
    strategic: accounts.strategic(row),
    complexity: accounts.complexity(row),
  }
}
