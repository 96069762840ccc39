import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { type CalendarDate, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { lazy } from '../../kernel/lazy.js'
import type { Message } from '../../kernel/message.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { Evidence } from '../evidence/evidence.js'
import { accountCosts } from '../unit-economics/account-costs.js'
import type { CostVerdict } from '../unit-economics/cost-judgement.js'
import { noDollarRate, type NotEvaluated } from '../unit-economics/economics-line.js'
import { servedTier } from '../unit-economics/tier-costs.js'
import { promotionOf, tierAssignment, type TierReason } from './assign-tier.js'
import { defaultPlan, type Founding, type JudgedMove, type LeftOutReason } from './default-plan.js'
import { type EvaluatedTier, tierEvaluator, type TierMovementFacts } from './evaluated-tiers.js'
import { foundTiers } from './found-tiers.js'
import { leftOutWords } from './left-out.js'
import { techTouchInvestment } from '../unit-economics/tech-touch-investment.js'
import { movementCost } from './movement-cost.js'
import type { TierReasonCode, TierState } from './tier-outcome.js'
import type { TierThresholds } from './tier-thresholds.js'

/** What a movement does: gives more service for good or for a time, or lowers the cost. */
const TIER_EFFECTS = ['MORE_SERVICE', 'PROMOTION', 'LESS_COST'] as const

export type TierEffect = (typeof TIER_EFFECTS)[number]

/** One account that is to be served in another tier. */
export interface TierMovement {
  readonly accountId: Id
  readonly accountName: string
  /** The tier that it is served as: its own, else its segment's. */
  readonly from: Tier
  readonly to: Tier
  readonly effect: TierEffect
  /** The rule that decided. */
  readonly reason: TierReasonCode
  readonly reasons: readonly TierReason[]
  /** The evaluation that found it; it is pending since. */
  readonly evaluatedOn: CalendarDate
  readonly effectiveOn: CalendarDate
  /** When a promotion ends, and the tier that the account has then; null when it is for good. */
  readonly until: CalendarDate | null
  readonly afterwards: Tier | null
  /** Yearly cost to serve at the margin (`movementCost`), now and then; null when no CSM's cost tells. */
  readonly costBefore: MinorUnits | null
  readonly costAfter: MinorUnits | null
  /** What those mean beside the account's value; null without a cost or a value. */
  readonly verdictBefore: CostVerdict | null
  readonly verdictAfter: CostVerdict | null
  /** Why the default plan leaves it out, in words; null when the plan makes it. */
  readonly leftOut: { readonly reason: LeftOutReason; readonly message: Message } | null
  readonly evidence: Evidence
}

/** One account whose small crossing waits for the next evaluation. */
interface WaitingTier {
  readonly accountId: Id
  readonly state: TierState
}

/** A first tier that serves the account as it is served: recorded, and no movement. */
export interface FirstTier {
  readonly accountId: Id
  readonly tier: Tier
  readonly effectiveOn: CalendarDate
}

/** The accounts that are to change their tier, and those that wait to be seen again. */
interface TierMovements {
  readonly status: 'EVALUATED'
  /** Those that the default plan makes. */
  readonly movements: readonly TierMovement[]
  /** Those that it leaves out, each with the reason. */
  readonly leftOut: readonly TierMovement[]
  /** What the default plan records beside. */
  readonly firstTiers: readonly FirstTier[]
  readonly waiting: readonly WaitingTier[]
  readonly evaluatedOn: CalendarDate
  readonly nextOn: CalendarDate
  /** What founding a tech-touch tier takes; null where there is one, or nobody would move to it. */
  readonly founding: Founding | null
}

/**
 * Evaluates the tier of every account as the last evaluation did (`tierEvaluator`) and tells who is to
 * move. A movement is a change of the tier by which the account is served; a first tier that keeps it is
 * recorded and told nobody, but for tech-touch before that tier is founded: its first account founds it.
 * Accounts that pay nothing have no tier to earn. `defaultPlan` says which movements the plan makes, and why it leaves others
 * out. Linear in the accounts, but for sorting those that move up.
 *
 * Applying the default plan and asking again gives no movement.
 *
 * Source: BM "Hybrid"; 3-rules "Service models and tiers".
 */
export function tierMovements(
  view: OrganizationView,
  facts: TierMovementFacts = {},
): TierMovements | NotEvaluated {
  const evaluator = tierEvaluator(view, facts)
  const costs = accountCosts(view)
  if (evaluator === null || costs === null) return noDollarRate(view)
  const { thresholds, evaluations } = evaluator
  const moving: EvaluatedTier[] = []
  const firstTiers: FirstTier[] = []
  const waiting: WaitingTier[] = []
  const effectiveOn = formatDay(view.day)
  const cost = movementCost(view, costs)
  let carried = 0
  const { accounts } = view
  for (const row of accounts.rows) {
    carried += cost.seats(row, servedTier(accounts.tier(row), accounts.segment(row)))
  }
  for (const evaluated of foundTiers(view, evaluator, facts)) {
    const { id, served, previous, outcome } = evaluated
    const { tier, pending, promotedOn } = outcome
    if (pending !== null) waiting.push({ accountId: id, state: { tier, pending, promotedOn } })
    if (tier !== served) moving.push(evaluated)
    else if (previous.tier === null) firstTiers.push({ accountId: id, tier, effectiveOn })
  }

  const investment = techTouchInvestment(view)
  const stands = investment !== null && investment.accounts > 0
  const { judged, founding } = defaultPlan(view, {
    moving,
    cost,
    freeSeats: cost.capacity - carried,
    investment: stands ? 0 : (investment?.perYear ?? 0),
  })
  const tell = (move: JudgedMove): TierMovement => movementOf(view, move, thresholds, founding)
  return {
    status: 'EVALUATED',
    movements: judged.filter(({ leftOut }) => leftOut === null).map(tell),
    leftOut: judged.filter(({ leftOut }) => leftOut !== null).map(tell),
    firstTiers: firstTiers.filter(
      ({ tier }) => tier !== 'TECH_TOUCH' || stands || founding?.pays === true,
    ),
    waiting,
    evaluatedOn: formatDay(evaluations.last),
    nextOn: formatDay(evaluations.next),
    founding,
  }
}

function movementOf(
  view: OrganizationView,
  move: JudgedMove,
  thresholds: TierThresholds,
  founding: Founding | null,
): TierMovement {
  const { evaluated, costBefore, costAfter, verdictBefore, verdictAfter } = move
  const { row, id, served: from, account, atRisk, previous, outcome } = evaluated
  const promotion = promotionOf(outcome, thresholds)
  const accountName = view.accounts.name(row)
  const { tier: to } = outcome
  const until = promotion?.until ?? null
  // Of half a base that moves, words are asked for a page.
  const assigned = lazy(() =>
    tierAssignment(account, { view, atRisk, previous }, thresholds, outcome),
  )
  return {
    accountId: id,
    accountName,
    from,
    to,
    effect: effectOf(from, to, until),
    reason: outcome.steps.at(-1)?.code ?? 'ACV',
    get reasons() {
      return assigned().reasons
    },
    evaluatedOn: formatDay(evaluated.evaluatedOn),
    effectiveOn: formatDay(view.day),
    until,
    afterwards: promotion?.earned ?? null,
    costBefore,
    costAfter,
    verdictBefore,
    verdictAfter,
    leftOut: leftOutWords(view, move, founding),
    get evidence() {
      const { inputs, figures } = assigned().evidence
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
}

function effectOf(from: Tier, to: Tier, until: CalendarDate | null): TierEffect {
  if (TIERS.indexOf(to) > TIERS.indexOf(from)) return 'LESS_COST'
  return until === null ? 'MORE_SERVICE' : 'PROMOTION'
}
