import type { Day, Message } from '@postscale/domain'
import type { DatabaseLog } from '../database/database-start-error.js'
import { todayOf } from '../graphql/today.js'
import { inOutsideUnits } from '../graphql/to-plan-error.js'
import { PlanTraces } from '../plans/apply/plan-trace.js'
import type { MergeRefusal } from '../scenarios/merge-scenario.service.js'
import type { Services } from '../services.js'
import { can } from '../session/actions.js'
import type { Principals } from '../session/principals.js'
import type { Scenario } from '../store/scenario.js'
import type { ScenarioSchedule } from '../store/scenario-schedule.js'

const SWEEP_MS = 60_000

interface SweepDependencies {
  readonly services: Pick<Services, 'organizationHeads' | 'scenarios'>
  readonly principals: Pick<Principals, 'accessOf'>
  readonly log: DatabaseLog
}

/**
 * Applies scenarios on their days, and looks every day whether those to come could be. Several processes may do so at
 * the same time: the plan's transaction, which locks the organization and then the scenario, lets one of them through.
 */
export class ScheduleSweep {
  readonly #dependencies: SweepDependencies
  readonly #closing = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined

  constructor(dependencies: SweepDependencies) {
    this.#dependencies = dependencies
  }

  /** Sweeps now and once a minute. */
  start(): void {
    this.#timer = setInterval(() => void this.sweep(), SWEEP_MS).unref()
    void this.sweep()
  }

  /** Ends; what is under way is given up, unwritten, unless its commit is sent. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#closing.abort()
    await this.#running
  }

  /** Applies what is due, and looks at what was not looked at today. Never rejects; one goes on at a time. */
  async sweep(now = new Date()): Promise<void> {
    this.#running ??= this.#sweep(now).finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #sweep(now: Date): Promise<void> {
    const { services, log } = this.#dependencies
    try {
      // One after the other, so that few organizations are in memory for this.
      for (const schedule of await services.scenarios.schedules.coming()) {
        if (this.#closing.signal.aborted) return
        await this.#lookAt(schedule, now)
      }
    } catch (error) {
      log.warn({ err: error }, 'what is scheduled was not found')
    }
  }

  /** What cannot be done for a fault, or without the database, is tried again by the next sweep. */
  async #lookAt(schedule: ScenarioSchedule, now: Date): Promise<void> {
    const { organizationId, scenarioId } = schedule
    const { services, log } = this.#dependencies
    try {
      const head = await services.organizationHeads.find(organizationId)
      const scenario = await services.scenarios.repository.find(organizationId, scenarioId)
      if (head === null || scenario === null) return
      const today = todayOf(head, now)
      const { check } = schedule
      const isKnown = check?.on === today && check.revision === scenario.revision
      const isDue = schedule.day <= today
      if (isKnown && (!isDue || check.problems.length > 0)) return
      const problems = isDue
        ? await this.#apply(schedule, scenario)
        : await this.#problems(schedule, scenario)
      if (problems === null) return
      await this.#keep(schedule, scenario, problems, { now, today })
    } catch (error) {
      if (this.#closing.signal.aborted) return
      log.warn({ err: error, organizationId, scenarioId }, 'a scheduled scenario was not looked at')
    }
  }

  /** Applies a scenario; answers why not, or null where there is nothing to keep. */
  async #apply(schedule: ScenarioSchedule, scenario: Scenario): Promise<readonly Message[] | null> {
    const { services, log } = this.#dependencies
    const { organizationId, name, note } = scenario
    const notAllowed = await this.#notAllowed(schedule, scenario)
    if (notAllowed !== null) return [notAllowed]
    const { merging, schedules } = services.scenarios
    const merged = await merging.merge(scenario, {
      actor: schedule.actor,
      title: name,
      reason: note,
      deadline: { signal: this.#closing.signal, at: Number.POSITIVE_INFINITY },
      trace: new PlanTraces().begin(organizationId),
      alongside: async (client, revision) => schedules.markApplied(client, schedule, revision),
    })
    if (merged.ok) {
      log.info({ organizationId, scenarioId: scenario.id }, 'a scheduled scenario is applied')
      return null
    }
    return refusalMessages(merged.error)
  }

  /** Why a scenario could not be applied now. */
  async #problems(schedule: ScenarioSchedule, scenario: Scenario): Promise<readonly Message[]> {
    const notAllowed = await this.#notAllowed(schedule, scenario)
    const problems = await this.#dependencies.services.scenarios.scheduling.problems(scenario)
    return notAllowed === null ? problems : [notAllowed, ...problems]
  }

  /** A plan is applied as somebody who may apply it then. */
  async #notAllowed(
    { actor, organizationId }: ScenarioSchedule,
    { name }: Scenario,
  ): Promise<Message | null> {
    const kind = actor.kind === 'USER' ? 'user' : 'token'
    const access =
      actor.id === null ? null : await this.#dependencies.principals.accessOf(kind, actor.id)
    if (access !== null && can({ access }, 'organization.change', organizationId)) return null
    return { key: 'problems.SCHEDULER_NOT_ALLOWED', params: { name, scheduler: actor.name } }
  }

  async #keep(
    schedule: ScenarioSchedule,
    { id, organizationId, revision }: Scenario,
    problems: readonly Message[],
    { now, today }: { readonly now: Date; readonly today: Day },
  ): Promise<void> {
    const { services, log } = this.#dependencies
    await services.scenarios.schedules.keepCheck(schedule, {
      at: now,
      on: today,
      revision,
      problems,
    })
    if (problems.length === 0) return
    const codes = problems.map(({ key }) => key)
    log.info({ organizationId, scenarioId: id, codes }, 'a scheduled scenario has problems')
  }
}

/** Why a scenario was refused, as it is kept; null where somebody else was first, and it is tried again. */
function refusalMessages({ message, problems }: MergeRefusal): readonly Message[] | null {
  if (problems === undefined) return isOvertaken(message) ? null : [message]
  const told = problems.map((problem) => {
    const { code, params } = inOutsideUnits(problem)
    // Code and parameters belong together by the type of Problem; the union hides it.
    return { key: `problems.${code}`, params } as Message
  })
  return told.some(isOvertaken) ? null : told
}

function isOvertaken({ key }: Message): boolean {
  return key === 'problems.REVISION_CONFLICT'
}
