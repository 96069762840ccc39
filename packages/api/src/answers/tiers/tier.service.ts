import {
  assignTier,
  type Day,
  type Id,
  isAtRisk,
  type OrganizationView,
  type TierMovementFacts,
  tierMovements,
  type TierState,
  tierThresholds,
  viewAt,
  waitingTiers,
} from '@postscale/domain'
import type { HealthService } from '../health/health.service.js'

/**
 * The day on which an account was promoted for a time, read off what a movement's plan recorded: a tier
 * from that day, and exactly the promotion's days later a lower one. Null when it never was.
 *
 * @param days how long a promotion lasts.
 */
function promotedOn({ state, day }: OrganizationView, row: number, days: number): Day | null {
  const { versionFrom, versionNext, fields } = state.accounts.columns
  // By the day, the place of the tier in TIERS: most accounts have one version, and no record is made.
  const tiers = new Map<Day, number>()
  for (let at = state.accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    tiers.set(versionFrom.at(at), fields.tier.at(at))
  }
  let promoted: Day | null = null
  for (const [from, tier] of tiers) {
    const isLower = (tiers.get(from + days) ?? NO_TIER) > tier
    if (from <= day && tier !== NO_TIER && isLower) promoted = from
  }
  return promoted
}

const NO_TIER = -1

/** Tiers as evaluated on a day, or why they could not be. */
export type EvaluatedTiers = ReturnType<typeof tierMovements>

interface Facts extends TierMovementFacts {
  readonly riskOf: (accountId: Id) => boolean | null
  readonly previousOf: (accountId: Id) => TierState | null
}

/** Tiers are evaluated as though it were done once in so many days. */
const DAYS_BETWEEN = 30

/**
 * Evaluates the tiers of a view once and keeps the answer with it. What the evaluation before left
 * behind is worked out, not stored: small crossings from the organization as it was 30 days before,
 * promotions from the tiers that are recorded.
 */
export class TierService {
  readonly #health: HealthService
  readonly #facts = new WeakMap<OrganizationView, Promise<Facts>>()
  readonly #evaluated = new WeakMap<OrganizationView, EvaluatedTiers>()

  constructor(health: HealthService) {
    this.#health = health
  }

  /** Who is to move, and who waits. */
  async evaluate(view: OrganizationView): Promise<EvaluatedTiers> {
    const facts = await this.#factsOf(view)
    const evaluated = this.#evaluated.get(view) ?? tierMovements(view, facts)
    this.#evaluated.set(view, evaluated)
    return evaluated
  }

  /** The tier that one account is to have. */
  async assign(view: OrganizationView, row: number): Promise<ReturnType<typeof assignTier>> {
    const { riskOf, previousOf } = await this.#factsOf(view)
    const { accounts } = view
    const id = accounts.id(row)
    const account = {
      acv: accounts.acv(row),
      strategic: accounts.strategic(row),
      complexity: accounts.complexity(row),
    }
    return assignTier(account, { view, atRisk: riskOf(id), previous: previousOf(id) })
  }

  #factsOf(view: OrganizationView): Promise<Facts> {
    const known = this.#facts.get(view)
    if (known !== undefined) return known
    const facts = this.#health.accounts(view).then((health) => {
      const { accounts } = view
      const riskOf = (id: Id): boolean | null => {
        const level = health.levelOf(accounts.rowOf(id))
        return level === null ? null : isAtRisk(level)
      }
      return { riskOf, previousOf: previousStates(view, riskOf) }
    })
    this.#facts.set(view, facts)
    facts.catch(() => this.#facts.delete(view))
    return facts
  }
}

function previousStates(view: OrganizationView, riskOf: Facts['riskOf']): Facts['previousOf'] {
  const { accounts, state, day } = view
  const began = state.organization.history[0]?.from ?? day
  const before = day - DAYS_BETWEEN
  const waiting = new Map(
    (before < began ? [] : waitingTiers(viewAt(state, before))).map(
      ({ accountId, state: { pending } }) => [accountId, pending],
    ),
  )
  const days = tierThresholds(view)?.promotionDays ?? 0
  return (id) => {
    const row = accounts.rowOf(id)
    const tier = accounts.tier(row)
    const promotable = (tier !== null && tier !== 'TECH_TOUCH') || riskOf(id) === true
    return {
      tier,
      pending: waiting.get(id) ?? null,
      promotedOn: promotable ? promotedOn(view, row, days) : null,
    }
  }
}
