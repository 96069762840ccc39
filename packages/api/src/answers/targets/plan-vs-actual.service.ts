import {
  type BoardPlan,
  firstValueOverview,
  fiscalYearOf,
  guardedLike,
  type OrganizationState,
  type OrganizationView,
  type PlanLine,
  planVsActual,
} from '@postscale/domain'
import type {
  PlanOfRecordService,
  SeenPlan,
} from '../../scenarios/plan-of-record/plan-of-record.service.js'
import type { AuditRepository } from '../../store/audit.repository.js'
import { branchOf } from '../../store/branch.js'
import type { ScenarioReader } from '../../store/scenario.repository.js'
import type { AccountSeriesService } from '../../time-series/account-series.service.js'
import type { HealthService } from '../health/health.service.js'
import type { UnitEconomicsService } from '../unit-economics/unit-economics.service.js'

interface PlanVsActualDependencies {
  readonly plans: PlanOfRecordService
  readonly audit: AuditRepository
  readonly health: HealthService
  readonly accountSeries: AccountSeriesService
  readonly unitEconomics: UnitEconomicsService
}

/** Plan against actual of organizations. */
export class PlanVsActualService {
  readonly #services: PlanVsActualDependencies
  readonly #known = new WeakMap<OrganizationView, Map<string, Promise<readonly PlanLine[]>>>()

  constructor(services: PlanVsActualDependencies) {
    this.#services = services
  }

  /**
   * The lines of a fiscal year; worked out once for a view and what the year's plan of record is.
   * To those who may not see the plan's scenario there is none. The plan is the last one that was set while the
   * view's revision was the latest, so that a revision is told the same whichever plan is set later.
   */
  async lines(
    view: OrganizationView,
    fiscalYear: number,
    reader: ScenarioReader,
  ): Promise<readonly PlanLine[]> {
    return this.#lines(view, fiscalYear, await this.#seen(view, fiscalYear, reader))
  }

  /** Those of the fiscal year in which the view's day lies. */
  async linesOfDay(view: OrganizationView, reader: ScenarioReader): Promise<readonly PlanLine[]> {
    return this.lines(view, yearOf(view), reader)
  }

  /** The same with the plan of record that they compare with, for a board pack. */
  async planOfDay(view: OrganizationView, reader: ScenarioReader): Promise<BoardPlan> {
    const fiscalYear = yearOf(view)
    const seen = await this.#seen(view, fiscalYear, reader)
    const lines = await this.#lines(view, fiscalYear, seen)
    const state = await this.#planned(view, seen)
    const planOfRecord = seen && state && { name: seen.scenario.name, state }
    return { fiscalYear, lines, planOfRecord }
  }

  async #lines(
    view: OrganizationView,
    fiscalYear: number,
    seen: SeenPlan | null,
  ): Promise<readonly PlanLine[]> {
    const known = this.#known.get(view) ?? new Map<string, Promise<readonly PlanLine[]>>()
    this.#known.set(view, known)
    const name = [fiscalYear, seen?.scenario.id, seen?.plan.scenarioRevision].join(' ')
    let lines = known.get(name)
    if (lines === undefined) {
      lines = this.#worked(view, fiscalYear, seen)
      known.set(name, lines)
      lines.catch(() => known.delete(name))
    }
    return lines
  }

  /** A scenario is not of the record: it is compared with the plan as it is now. */
  async #seen(
    { state }: OrganizationView,
    fiscalYear: number,
    reader: ScenarioReader,
  ): Promise<SeenPlan | null> {
    const { plans, audit } = this.#services
    const { id } = state.organization
    const before = branchOf(state) === null ? await audit.followedAt(id, state.revision) : null
    return plans.seen(id, fiscalYear, reader, before)
  }

  /** The organization by a plan, as it is shown to whoever is shown the view. */
  async #planned(view: OrganizationView, seen: SeenPlan | null): Promise<OrganizationState | null> {
    const state = seen && (await this.#services.plans.stateOf(seen))
    return state && guardedLike(view.state, state)
  }

  async #worked(
    view: OrganizationView,
    fiscalYear: number,
    seen: SeenPlan | null,
  ): Promise<readonly PlanLine[]> {
    const { health, accountSeries, unitEconomics } = this.#services
    const planOfRecord = await this.#planned(view, seen)
    // Nothing is worked out for those who plan nothing.
    if (planOfRecord === null && view.state.targets.size === 0) return []
    return planVsActual(view, {
      fiscalYear,
      planOfRecord,
      health: await health.accounts(view),
      firstValue: firstValueOverview(view, await accountSeries.signals(view)),
      options: (by, on) => unitEconomics.optionsFor(on, by),
    })
  }
}

function yearOf({ day, organization }: OrganizationView): number {
  return fiscalYearOf(day, organization.fiscalYearStart)
}
