import {
  approvalRuleOn,
  type Grant,
  type Message,
  type OrganizationState,
  type PlanText,
  type Result,
} from '@postscale/domain'
import type pg from 'pg'
import type { Deadline } from '../../database/deadline.js'
import { todayOf } from '../../graphql/today.js'
import type { Applied, ApplyPlanService } from '../../plans/apply/apply-plan.service.js'
import type { Idempotency } from '../../plans/apply/idempotency.js'
import type { PlanTrace } from '../../plans/apply/plan-trace.js'
import { type ApplyProblem, RefusedError } from '../../plans/apply/refused-error.js'
import type { Actor } from '../../store/audit-writer.js'
import { type MergedApproval, recordMergedScenario } from '../../store/merged-scenario.js'
import type { Scenario } from '../../store/scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'
import type { ScenarioVerdict } from '../../store/scenario-approval.repository.js'
import type { ScenarioRepository } from '../../store/scenario.repository.js'
import { wayToMerge } from './way-to-merge.js'
import { approvalsGiven, type ScenarioApprovals } from '../approvals/scenario-approvals.js'

interface MergeRequest {
  readonly actor: Actor
  /** What the actor may do. */
  readonly grant: Grant
  /** Refused with REVISION_CONFLICT when the scenario is at another. */
  readonly expectedRevision?: number | undefined
  readonly title: PlanText
  readonly reason: string | null
  readonly deadline: Deadline
  readonly trace: PlanTrace
  readonly idempotency?: Idempotency
  /**
   * Writes what goes with it in the plan's transaction, which holds the scenario's row.
   *
   * @returns false when it is not to be merged any more.
   */
  readonly alongside?: (client: pg.ClientBase, mergedIn: number) => Promise<boolean>
}

/** Why a scenario was not applied. */
export type MergeRefusal =
  | { readonly problems: readonly ApplyProblem[]; readonly message?: never }
  | { readonly message: Message; readonly problems?: never }

/** How often it is tried again when somebody else was first. */
const TRIES = 3

/** Applies scenarios to the organization: all of one in one revision, or nothing of it. */
export class MergeScenarioService {
  readonly #applyPlan: ApplyPlanService
  readonly #scenarios: ScenarioRepository
  readonly #branches: ScenarioBranches
  readonly #approvals: ScenarioApprovals

  constructor(
    applyPlan: ApplyPlanService,
    scenarios: ScenarioRepository,
    branches: ScenarioBranches,
    approvals: ScenarioApprovals,
  ) {
    this.#applyPlan = applyPlan
    this.#scenarios = scenarios
    this.#branches = branches
    this.#approvals = approvals
  }

  /**
   * Applies a scenario, where nothing stands between it and what the organization has become. What another plan
   * changes at the same moment is looked at again.
   */
  async merge(scenario: Scenario, request: MergeRequest): Promise<Result<Applied, MergeRefusal>> {
    for (let tries = 1; ; tries += 1) {
      const merged = await this.#tryMerge(scenario, request)
      const isOvertaken =
        !merged.ok && merged.error.problems?.some(({ code }) => code === 'REVISION_CONFLICT')
      if (!isOvertaken || tries === TRIES) return merged
    }
  }

  async #tryMerge(
    { organizationId, id }: Scenario,
    { expectedRevision, alongside, ...request }: MergeRequest,
  ): Promise<Result<Applied, MergeRefusal>> {
    const scenario = await this.#scenarios.find(organizationId, id)
    const branch = scenario && (await this.#branches.of(scenario))
    if (scenario === null || branch === null) throw new Error('the scenario is gone')
    const { name, kind, status, revision } = scenario
    // A merge that is asked for again with its key is answered by the plan that it became.
    if (status !== 'OPEN' && request.idempotency === undefined) {
      const params = { name, merged: status === 'MERGED' }
      return refused({ key: 'problems.SCENARIO_CLOSED', params })
    }
    if (expectedRevision !== undefined && expectedRevision !== revision) {
      const params = { expected: expectedRevision, actual: revision }
      return refused({ key: 'problems.REVISION_CONFLICT', params })
    }
    const way =
      status === 'OPEN' ? await wayToMerge(this.#scenarios, this.#branches, scenario, branch) : null
    if (way?.ok === false) return refused(way.error)
    const { title, reason, ...applying } = request
    const changes = branch.changes.map(({ change }) => change)
    let approvals: readonly ScenarioVerdict[] = []
    const agreement = async (client: pg.ClientBase, before: OrganizationState) => {
      const current = (await this.#scenarios.locked(client, organizationId, id)) ?? scenario
      const agreed = await this.#approvals.agreementOn(current, client)
      const rule = approvalRuleOn(before.organization, todayOf(before))
      approvals = approvalsGiven(current, rule, agreed)
      return agreed
    }
    const settle = async (
      client: pg.ClientBase,
      written: { readonly changed: boolean; readonly state: { readonly revision: number } },
    ) => {
      const current = await this.#scenarios.locked(client, organizationId, id)
      if (current?.status !== 'OPEN' || current.revision !== revision) {
        const params = { expected: revision, actual: current?.revision ?? 0 }
        throw new RefusedError([overtaken(params)])
      }
      const mergedIn = written.state.revision
      if ((await alongside?.(client, mergedIn)) === false) {
        throw new RefusedError([overtaken({ expected: revision, actual: revision })])
      }
      await this.#scenarios.describe(client, current, { ...current, status: 'MERGED', mergedIn })
      if (!written.changed || kind === 'DRAFT') return
      const merged = { id, name: current.name, approvals: approvals.map(toMergedApproval) }
      await recordMergedScenario(client, organizationId, mergedIn, merged)
    }
    const applied = await this.#applyPlan.apply({
      ...applying,
      organizationId,
      plan: { title, reason, changes },
      ...(way !== null && { expectedRevision: way.value.revision }),
      ...(kind === 'SCENARIO' && { agreement }),
      settle,
    })
    return applied.ok ? applied : { ok: false, error: { problems: applied.error } }
  }
}

function toMergedApproval({ author, authorName, at, comment }: ScenarioVerdict): MergedApproval {
  return { kind: author.kind, name: authorName, at: at.toISOString(), comment }
}

function overtaken(params: { readonly expected: number; readonly actual: number }): ApplyProblem {
  return { code: 'REVISION_CONFLICT', changeIndex: null, row: null, field: null, params }
}

function refused(message: Message): { readonly ok: false; readonly error: MergeRefusal } {
  return { ok: false, error: { message } }
}
