import {
  type Day,
  formatDay,
  holdingFrom,
  holdsBefore,
  type Message,
  type Result,
} from '@postscale/domain'
import type { Branch } from '../../store/branch.js'
import type { Scenario, ScenarioContent } from '../../store/scenario.js'
import type { ScenarioRepository } from '../../store/scenario.repository.js'
import {
  type ScenarioScheduleRepository,
  takeOffSchedule,
} from '../../store/scenario-schedule.repository.js'
import { newlyRefused, refuseClosed, refuseUnfit, refusing } from '../refuse-scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'
import type { ScenarioRefusal } from '../scenario-refusal.js'
import type { ScenarioService, ScenarioTurn } from '../scenario.service.js'
import type { ScenarioApprovals } from '../approvals/scenario-approvals.js'
import { standingApproval } from '../approvals/standing-approval.js'
import { wayToMerge } from '../merge/way-to-merge.js'

/** When a scenario is to be applied. */
interface ScheduleRequest {
  readonly day: Day
  /** The day that it is where the organization is. */
  readonly today: Day
  /** Whether changes that hold from before the day are to hold from it. */
  readonly moveDates: boolean
  /** What it is called from then on; null leaves its name. A draft takes one. */
  readonly name: string | null
}

interface Dependencies {
  readonly writing: ScenarioService
  readonly repository: ScenarioRepository
  readonly branches: ScenarioBranches
  readonly schedules: ScenarioScheduleRepository
  readonly approvals: ScenarioApprovals
}

/** Says on which day scenarios are applied, and whether anything is in the way of that. */
export class ScheduleScenarioService {
  readonly #dependencies: Dependencies

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies
  }

  /** Schedules a scenario, or for another day; a draft becomes a scenario of its own with that. */
  async schedule(
    scenario: Scenario,
    { day, today, moveDates, name }: ScheduleRequest,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const { writing, branches, schedules } = this.#dependencies
    return writing.write(scenario, turn, async (current, content) => {
      refuseClosed(current)
      if (day < today) {
        const params = { date: formatDay(day), today: formatDay(today) }
        throw refusing({ key: 'problems.SCHEDULED_IN_PAST', params })
      }
      const before = await branches.of(current)
      if (before === null) throw new Error('the revision of a scenario is gone')
      const moved = moveDates ? await this.#moved(current, before, content, day, turn) : before
      const called: Scenario = name === null ? current : { ...current, kind: 'SCENARIO', name }
      const problems = await this.#problems(called, moved)
      const { organizationId, id } = current
      const { actor } = turn
      const at = new Date()
      const check = { at, on: today, revision: moved.revision, problems }
      return {
        ...(moved !== before && { content: moved }),
        ...(name !== null && { description: { kind: 'SCENARIO', name } }),
        settle: async (client) =>
          schedules.put(client, { organizationId, scenarioId: id, day, actor, at, check }),
      }
    })
  }

  /** Takes a scenario off its day; one without a day stays as it is. */
  async unschedule(
    scenario: Scenario,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const { organizationId, id } = scenario
    return this.#dependencies.writing.write(scenario, turn, async () => ({
      settle: async (client) => takeOffSchedule(client, organizationId, id),
    }))
  }

  /** Why a scenario could not be merged as it is. */
  async problems(scenario: Scenario): Promise<readonly Message[]> {
    const branch = await this.#dependencies.branches.of(scenario)
    if (branch === null) throw new Error('the revision of a scenario is gone')
    return this.#problems(scenario, branch)
  }

  /** How many of a scenario's changes hold from before a day. */
  async changesBefore(scenario: Scenario, day: Day): Promise<number> {
    const content = await this.#dependencies.repository.contentAt(scenario, scenario.revision)
    const date = formatDay(day)
    return content?.changes.filter(({ change }) => holdsBefore(change, date)).length ?? 0
  }

  async #problems(scenario: Scenario, branch: Branch): Promise<readonly Message[]> {
    const { repository, branches, approvals } = this.#dependencies
    const way = await wayToMerge(repository, branches, scenario, branch)
    if (!way.ok) return [way.error]
    const asItWillBe = { ...scenario, revision: branch.revision }
    const agreement = await approvals.agreementOn(asItWillBe)
    const approval = await standingApproval(branches, asItWillBe, branch, agreement)
    if (approval?.missing == null) return []
    const { reason, missing, approvers } = approval
    return [{ key: 'problems.APPROVAL_NEEDED', params: { reason, missing, approvers } }]
  }

  /** The scenario where nothing holds from before a day; what applied must apply then. */
  async #moved(
    current: Scenario,
    before: Branch,
    content: ScenarioContent,
    day: Day,
    { actor }: ScenarioTurn,
  ): Promise<Branch> {
    const date = formatDay(day)
    if (!content.changes.some(({ change }) => holdsBefore(change, date))) return before
    const author = { authorName: actor.name, at: new Date() }
    const changes = content.changes.map((each) =>
      holdsBefore(each.change, date)
        ? { ...each, change: holdingFrom(each.change, date), ...author }
        : each,
    )
    const next = { ...content, changes }
    const moved = await this.#dependencies.branches.settle(current, current.revision + 1, next)
    refuseUnfit(newlyRefused(before, moved, changes.length))
    return moved
  }
}
