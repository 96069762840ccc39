import {
  type AssumptionProblem,
  type AssumptionSet,
  type AtRisk,
  type GrowthBase,
  growthAssumptions,
  growthBase,
  type GrowthProjection,
  isAtRisk,
  type OrganizationView,
  projectionOf,
  type Result,
  type Segment,
} from '@postscale/domain'
import type { HealthService } from '../health/health.service.js'
import type { AskedProjection } from './asked-projection.js'

/** A projection with what it was made from. */
export interface MadeProjection {
  readonly base: GrowthBase
  readonly assumed: AssumptionSet
  readonly projection: GrowthProjection
}

type Made = Result<MadeProjection, readonly AssumptionProblem[]>

/** How many projections are kept of a view: two sets that are compared, and the one before. */
const KEPT = 3

/**
 * Projections of organizations. What health says of customers goes in. A view keeps its latest few, so that what is
 * asked of one piece by piece, and the plan that follows from it, is worked out once.
 */
export class GrowthService {
  readonly #health: Pick<HealthService, 'accounts'>
  readonly #kept = new WeakMap<OrganizationView, Map<string, Promise<Made>>>()
  /** What does not depend on assumptions, of the horizon that was asked for last. */
  readonly #bases = new WeakMap<OrganizationView, GrowthBase>()

  constructor(health: Pick<HealthService, 'accounts'>) {
    this.#health = health
  }

  project(view: OrganizationView, asked: AskedProjection): Promise<Made> {
    const kept = this.#kept.get(view) ?? new Map<string, Promise<Made>>()
    this.#kept.set(view, kept)
    const key = JSON.stringify(asked)
    const made = kept.get(key) ?? this.#make(view, asked)
    kept.delete(key)
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
    return made
  }

  async #make(
    view: OrganizationView,
    { months, runs, seed, mode, overrides }: AskedProjection,
  ): Promise<Made> {
    const assumed = growthAssumptions(view, overrides, { atRisk: await this.#atRisk(view) })
    if (!assumed.ok) return assumed
    const base = this.#baseOf(view, months)
    const projection = projectionOf(base, assumed.value, { runs, seed, mode })
    return { ok: true, value: { base, assumed: assumed.value, projection } }
  }

  #baseOf(view: OrganizationView, months: number): GrowthBase {
    const kept = this.#bases.get(view)
    const base = kept?.months === months ? kept : growthBase(view, months)
    this.#bases.set(view, base)
    return base
  }

  async #atRisk(view: OrganizationView): Promise<AtRisk> {
    const health = await this.#health.accounts(view)
    const counts = new Map<Segment, { scored: number; risky: number }>()
    for (const row of view.accounts.rows) {
      const level = health.levelOf(row)
      if (level === null) continue
      const segment = view.accounts.segment(row)
      const count = counts.get(segment) ?? { scored: 0, risky: 0 }
      counts.set(segment, count)
      count.scored += 1
      count.risky += Number(isAtRisk(level))
    }
    return counts
  }
}
