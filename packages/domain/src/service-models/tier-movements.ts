import { formatDay } from '../kernel/format-day.js'
import type { Id } from '../kernel/id.js'
import type { OrganizationView } from '../state/view.js'
import { accountCosts } from '../unit-economics/account-costs.js'
import { noDollarRate } from '../unit-economics/no-dollar-rate.js'
import type { NotEvaluated } from '../unit-economics/not-evaluated.js'
import { servedTier } from '../unit-economics/served-tier.js'
import { tierAssignment } from './assign-tier.js'
import { movementCost } from './movement-cost.js'
import type { TierMovement, WaitingTier } from './tier-movement.js'
import { type TierOutcome, tierOutcome } from './tier-outcome.js'
import type { TierState } from './tier-state.js'
import { tierThresholds } from './tier-thresholds.js'

/** What an evaluation of all tiers is told. */
export interface TierMovementFacts {
  /** Whether an account is at risk, out of health scores; null: not known. */
  readonly riskOf?: (accountId: Id) => boolean | null
  /** What the last evaluation left behind; null or left out: the account's tier and nothing else. */
  readonly previousOf?: (accountId: Id) => TierState | null
}

/** The accounts that are to change their tier, and those that wait to be seen again. */
export interface TierMovements {
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
  { riskOf, previousOf }: TierMovementFacts = {},
): TierMovements | NotEvaluated {
  const thresholds = tierThresholds(view)
  const costs = accountCosts(view)
  if (thresholds === null || costs === null) return noDollarRate(view)
  const { accounts, day } = view
  const moves: Move[] = []
  const waiting: WaitingTier[] = []
  let techTouch = costs.accountsOfTier.TECH_TOUCH
  for (const row of accounts.rows) {
    const id = accounts.id(row)
    const tier = accounts.tier(row)
    const previous = previousOf?.(id) ?? { tier, pending: null, promotedOn: null }
    const atRisk = riskOf?.(id) ?? null
    const outcome = tierOutcome(accountAt(view, row), thresholds, { asOf: day, atRisk, previous })
    if (outcome.pending !== null) {
      const { pending, promotedOn } = outcome
      waiting.push({ accountId: id, state: { tier: outcome.tier, pending, promotedOn } })
    }
    if (outcome.tier === tier) continue
    moves.push({ row, id, outcome, previous, atRisk })
    techTouch += Number(outcome.tier === 'TECH_TOUCH')
    techTouch -= Number(servedTier(tier, accounts.segment(row)) === 'TECH_TOUCH')
  }

  const cost = movementCost(view, costs)
  const movements = moves.map(({ row, id, outcome, previous, atRisk }): TierMovement => {
    const context = { view, atRisk, previous }
    const assigned = tierAssignment(accountAt(view, row), context, thresholds, outcome)
    const { tier: to, reasons, promotedUntil, earned, state } = assigned
    const [accountName, from] = [accounts.name(row), accounts.tier(row)]
    const costBefore = cost.before(row)
    const costAfter = cost.after(row, to, techTouch)
    const { inputs, figures } = assigned.evidence
    return {
      accountId: id,
      accountName,
      from,
      to,
      reason: reasons.at(-1)?.code ?? 'ACV',
      reasons,
      effectiveOn: formatDay(day),
      until: promotedUntil,
      afterwards: promotedUntil === null ? null : earned,
      costBefore,
      costAfter,
      state,
      evidence: {
        message: {
          key: 'serviceModels.MOVEMENT',
          params: { account: accountName, from, to, until: promotedUntil },
        },
        inputs: [
          ...inputs,
          { name: 'costBefore', value: costBefore, unit: 'MINOR_UNITS' },
          { name: 'costAfter', value: costAfter, unit: 'MINOR_UNITS' },
        ],
        figures,
      },
    }
  })
  return { status: 'EVALUATED', movements, waiting }
}

function accountAt({ accounts }: OrganizationView, row: number) {
  return {
    acv: accounts.acv(row),
    strategic: accounts.strategic(row),
    complexity: accounts.complexity(row),
  }
}
