import { lazy } from '../kernel/lazy.js'
import type { ThingChange } from '../state/records.js'
import { changedThings } from '../state/compare/changed-things.js'
import type { OrganizationView } from '../state/view.js'
import {
  type CapacityEffect,
  capacityEffects,
  type FamilyCapacityEffect,
  familyCapacityEffects,
} from './capacity-effects.js'
import { type CostByMonth, costByMonth } from './cost-by-month.js'
import { type CostEffect, costEffect } from './cost-effect.js'
import { type ExposureEffect, exposureEffect } from './exposure-effect.js'
import { type PersonMove, peopleMoves } from './people-moves.js'
import { type ServiceEffect, serviceEffect } from './service-effect.js'
import { type SpanEffect, spanEffects } from './span-effects.js'
import { type StaffingEffect, staffingEffect } from './staffing-effect.js'

/**
 * Two views of an organization compared: what differs, and what that comes to. The one is before a plan and
 * the other after it, or they are two days, two revisions. Each answer is worked out when it is asked for,
 * once. Findings are not among them: what the org lint finds rests on facts that are no part of the
 * state (`findingEffect`).
 *
 * Source: 3-rules "Scenario comparison".
 */
export class Comparison {
  readonly before: OrganizationView | null
  readonly after: OrganizationView
  readonly #changes = lazy(() => changedThings(this.before, this.after))
  readonly #capacity = lazy(() => capacityEffects(this.before, this.after))
  readonly #families = lazy(() => familyCapacityEffects(this.before, this.after))
  readonly #staffing = lazy(() => staffingEffect(this.before, this.after))
  readonly #exposure = lazy(() => exposureEffect(this.before, this.after))
  readonly #moves = lazy(() => peopleMoves(this.before, this.after))
  readonly #service = lazy(() => serviceEffect(this.before, this.after, this.changes))
  readonly #cost = lazy(() => costEffect(this.before, this.after))
  readonly #months = lazy(() => costByMonth(this.before, this.after))
  readonly #spans = lazy(() => spanEffects(this.before, this.after))

  /** @param before null when a plan makes the organization. */
  constructor(before: OrganizationView | null, after: OrganizationView) {
    this.before = before
    this.after = after
  }

  /** Every thing that differs. */
  get changes(): readonly ThingChange[] {
    return this.#changes()
  }

  /** The teams' role families that differ, by team. */
  get capacity(): readonly CapacityEffect[] {
    return this.#capacity()
  }

  /** Every role family of the whole. */
  get familyCapacity(): readonly FamilyCapacityEffect[] {
    return this.#families()
  }

  get staffing(): StaffingEffect {
    return this.#staffing()
  }

  get exposure(): ExposureEffect {
    return this.#exposure()
  }

  get moves(): readonly PersonMove[] {
    return this.#moves()
  }

  get service(): ServiceEffect {
    return this.#service()
  }

  get cost(): CostEffect {
    return this.#cost()
  }

  get costByMonth(): CostByMonth {
    return this.#months()
  }

  get spans(): readonly SpanEffect[] {
    return this.#spans()
  }
}
