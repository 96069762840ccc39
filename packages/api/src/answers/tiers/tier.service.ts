import {
  accountTier,
  isAtRisk,
  type OrganizationView,
  type TierEvaluator,
  tierEvaluator,
  type TierMovementFacts,
  tierMovements,
} from '@postscale/domain'
import type { HealthService } from '../health/health.service.js'

/** Tiers as evaluated on a day, or why they could not be. */
export type EvaluatedTiers = ReturnType<typeof tierMovements>

/** Evaluates the tiers of a view once and keeps the answer with it; who is at risk health tells. */
export class TierService {
  readonly #health: HealthService
  readonly #facts = new WeakMap<OrganizationView, Promise<TierMovementFacts>>()
  readonly #evaluated = new WeakMap<OrganizationView, EvaluatedTiers>()
  readonly #evaluators = new WeakMap<OrganizationView, TierEvaluator | null>()

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
  async assign(view: OrganizationView, row: number): Promise<ReturnType<typeof accountTier>> {
    const facts = await this.#factsOf(view)
    let evaluator = this.#evaluators.get(view)
    if (evaluator === undefined) {
      evaluator = tierEvaluator(view, facts)
      this.#evaluators.set(view, evaluator)
    }
    return accountTier(view, row, evaluator)
  }

  #factsOf(view: OrganizationView): Promise<TierMovementFacts> {
    const known = this.#facts.get(view)
    if (known !== undefined) return known
    const facts = this.#health.accounts(view).then((health) => ({
      riskOf: (row: number): boolean | null => {
        const level = health.levelOf(row)
        return level === null ? null : isAtRisk(level)
      },
    }))
    this.#facts.set(view, facts)
    facts.catch(() => this.#facts.delete(view))
    return facts
  }
}
