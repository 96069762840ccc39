import { type Message, NO_GRANT } from '@postscale/domain'
import type { DatabaseLog } from '../database/database-start-error.js'
import { inOutsideUnits } from '../graphql/to-plan-error.js'
import { todayOf } from '../graphql/today.js'
import { PlanTraces } from '../plans/apply/plan-trace.js'
import type { MergeRefusal } from '../scenarios/merge/merge-scenario.service.js'
import type { Services } from '../services.js'
import { can, grantIn } from '../session/can.js'
import type { Access } from '../session/principal.js'
import type { Principals } from '../session/principals.js'
import type { Scenario } from '../store/scenario.js'
import type { ScenarioSchedule } from '../store/scenario-schedule.js'

/** What is asked when a scheduled scenario is looked at. */
export interface LookDependencies {
  readonly services: Pick<Services, 'organizationHeads' | 'scenarios'>
  readonly principals: Pick<Principals, 'accessOf'>
  readonly log: DatabaseLog
}

/**
 * Applies a scenario whose day has come; else looks whether it could be applied, once a day and after each change of
 * it. What is in the way is kept with its day. One that could not be applied is tried again when it is looked at again.
 *
 * @param signal ends it: what is not committed then is not written.
 */
export async function lookAtSchedule(
  dependencies: LookDependencies,
  schedule: ScenarioSchedule,
  now: Date,
  signal: AbortSignal,
): Promise<void> {
  const { organizationId, scenarioId, check } = schedule
  const { services, log } = dependencies
  const { repository, schedules } = services.scenarios
  const head = await services.organizationHeads.find(organizationId)
  const scenario = await repository.find(organizationId, scenarioId)
  if (head === null || scenario === null) return
  const today = todayOf(head, now)
  const isKnown = check?.on === today && check.revision === scenario.revision
  const isDue = schedule.day <= today
  if (isKnown && (!isDue || check.problems.length > 0)) return
  const problems = isDue
    ? await applyScheduled(dependencies, schedule, scenario, signal)
    : await problemsOf(dependencies, schedule, scenario)
  if (problems === null) return
  const { revision } = scenario
  await schedules.keepCheck(schedule, { at: now, on: today, revision, problems })
  if (problems.length === 0) return
  const codes = problems.map(({ key }) => key)
  log.info({ organizationId, scenarioId, codes }, 'a scheduled scenario has problems')
}

/** Applies a scenario; answers why not, or null where there is nothing to keep. */
async function applyScheduled(
  dependencies: LookDependencies,
  schedule: ScenarioSchedule,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<readonly Message[] | null> {
  const access = await accessOf(dependencies, schedule)
  const notAllowed = whyNotAllowed(access, schedule, scenario)
  if (access === null || notAllowed !== null) return notAllowed && [notAllowed]
  const { organizationId, scenarioId, actor } = schedule
  const { merging, schedules } = dependencies.services.scenarios
  const merged = await merging.merge(scenario, {
    actor,
    grant: grantIn({ access }, organizationId) ?? NO_GRANT,
    title: scenario.name,
    reason: scenario.note,
    deadline: { signal, at: Number.POSITIVE_INFINITY },
    trace: new PlanTraces().begin(organizationId),
    alongside: async (client, revision) => schedules.markApplied(client, schedule, revision),
  })
  if (!merged.ok) return refusalMessages(merged.error)
  dependencies.log.info({ organizationId, scenarioId }, 'a scheduled scenario is applied')
  return null
}

/** Why a scenario could not be applied now. */
async function problemsOf(
  dependencies: LookDependencies,
  schedule: ScenarioSchedule,
  scenario: Scenario,
): Promise<readonly Message[]> {
  const access = await accessOf(dependencies, schedule)
  const notAllowed = whyNotAllowed(access, schedule, scenario)
  const problems = await dependencies.services.scenarios.scheduling.problems(scenario)
  return notAllowed === null ? problems : [notAllowed, ...problems]
}

/** What whoever scheduled a scenario may enter by now; null when they are gone. */
async function accessOf(
  { principals }: LookDependencies,
  { actor }: ScenarioSchedule,
): Promise<Access | null> {
  const kind = actor.kind === 'USER' ? 'user' : 'token'
  return actor.id === null ? null : principals.accessOf(kind, actor.id)
}

/** A scenario is applied as whoever scheduled it, who must be allowed to by then. */
function whyNotAllowed(
  access: Access | null,
  { actor, organizationId }: ScenarioSchedule,
  { name }: Scenario,
): Message | null {
  if (access !== null && can({ access }, 'organization.change', organizationId)) return null
  return { key: 'problems.SCHEDULER_NOT_ALLOWED', params: { name, scheduler: actor.name } }
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
