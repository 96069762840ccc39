import type { OrganizationState, Result } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import { newId } from '../../database/new-id.js'
import {
  type Idempotency,
  lockIdempotencyKey,
  recallApply,
  rememberApply,
} from '../../plans/apply/idempotency.js'
import type { Actor } from '../../store/audit-writer.js'
import type { PlanOfRecord, PlanOfRecordRepository } from '../../store/plan-of-record.repository.js'
import type { Scenario } from '../../store/scenario.js'
import type { ScenarioReader, ScenarioRepository } from '../../store/scenario.repository.js'
import { refusing } from '../refuse-scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'
import { type ScenarioRefusal, unlessRefused } from '../scenario-refusal.js'

/** Who says what the plan of a year is. */
interface PlanTurn {
  readonly actor: Actor
  readonly idempotency: Idempotency | null
  readonly writing: Writing
}

/** A plan with the scenario that it is a revision of. */
export interface SeenPlan {
  readonly plan: PlanOfRecord
  readonly scenario: Scenario
}

/** Keeps which scenario is the plan of a fiscal year, frozen at the revision that it had. */
export class PlanOfRecordService {
  readonly #writers: pg.Pool
  readonly #plans: PlanOfRecordRepository
  readonly #scenarios: ScenarioRepository
  readonly #branches: ScenarioBranches

  constructor(
    writers: pg.Pool,
    plans: PlanOfRecordRepository,
    scenarios: ScenarioRepository,
    branches: ScenarioBranches,
  ) {
    this.#writers = writers
    this.#plans = plans
    this.#scenarios = scenarios
    this.#branches = branches
  }

  /** All that are and were, those of the latest year first. */
  async all(organizationId: string): Promise<readonly PlanOfRecord[]> {
    return this.#plans.all(organizationId)
  }

  /**
   * The plan of a year, whoever may see it; null without one.
   *
   * @param before the instant just before which it was the plan; now by default.
   */
  async ofYear(
    organizationId: string,
    fiscalYear: number,
    before: Date | null = null,
  ): Promise<PlanOfRecord | null> {
    const plans = await this.all(organizationId)
    return plans.find((each) => each.fiscalYear === fiscalYear && wasPlan(each, before)) ?? null
  }

  /** The plan of a year with its scenario; null without one, and to those who may not see the scenario. */
  async seen(
    organizationId: string,
    fiscalYear: number,
    reader: ScenarioReader,
    before: Date | null = null,
  ): Promise<SeenPlan | null> {
    const plan = await this.ofYear(organizationId, fiscalYear, before)
    const scenario =
      plan && (await this.#scenarios.visible(organizationId, plan.scenarioId, reader))
    return plan && scenario && { plan, scenario }
  }

  /** The organization as a plan has it: as its scenario was when it was set. */
  async stateOf({ plan, scenario }: SeenPlan): Promise<OrganizationState | null> {
    const branch = await this.#branches.of(scenario, plan.scenarioRevision)
    return branch?.state ?? null
  }

  /** Makes a scenario the plan of a year as it is now, in place of another, or ends the year's plan (null). */
  async set(
    organizationId: string,
    fiscalYear: number,
    scenario: Scenario | null,
    { actor, idempotency, writing }: PlanTurn,
  ): Promise<Result<null, ScenarioRefusal>> {
    const work = async (client: pg.ClientBase): Promise<null> => {
      if (idempotency !== null) {
        await lockIdempotencyKey(client, idempotency)
        const former = await recallApply<object>(client, organizationId, idempotency)
        if (former === 'reused') {
          throw refusing({ key: 'problems.IDEMPOTENCY_KEY_REUSED', params: {} })
        }
        if (former !== null) return null
      }
      await this.#plans.lock(client, organizationId)
      await this.#plans.end(client, organizationId, fiscalYear, actor)
      if (scenario !== null) {
        const { id: scenarioId, revision: scenarioRevision } = scenario
        const plan = { fiscalYear, scenarioId, scenarioRevision, setBy: actor }
        await this.#plans.insert(client, organizationId, newId(), plan)
      }
      if (idempotency !== null) await rememberApply(client, organizationId, idempotency, {})
      return null
    }
    return unlessRefused(async () => inTransaction(this.#writers, 'READ COMMITTED', work, writing))
  }
}

/** Whether a plan was that of its year just before an instant; is now, without one. */
function wasPlan({ setAt, endedAt }: PlanOfRecord, before: Date | null): boolean {
  if (before === null) return endedAt === null
  return setAt < before && (endedAt === null || endedAt >= before)
}
