import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import { type Day, parseDay } from '../../../kernel/days.js'
import type { Message } from '../../../kernel/message.js'
import { reaches } from '../../../kernel/near.js'
import type { Milestone, SuccessPlanFields } from '../../../entities/success-plan.js'
import type { LiveSuccessPlan } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import {
  type Measurement,
  measurementsOf,
  type MilestoneProgress,
  type MilestoneState,
  type PlanProgress,
  type SuccessPlanVerdict,
} from './plan-progress.js'

/**
 * How far a success plan is on the view's day: `progress = (measured − baseline) ÷ (target − baseline)`,
 * which also holds where less is the aim, against the part of its time that has passed. It is on track
 * with at least 80 % (policy) of the progress that the time asks for, and missed when its time is up
 * without the target. Milestones are late after their due date, due within 14 days (policy) before it.
 *
 * @param plan live on the view's day; its measurements come from its history.
 * Source: PM "Pillars" (value realisation); 3-rules "Health and lifecycle".
 */
export function successPlanProgress(view: OrganizationView, plan: LiveSuccessPlan): PlanProgress {
  const { number, used } = figuresOf(view)
  const { start, due } = spanOf(plan, view.day)
  const history = view.state.successPlans.get(plan.id)?.history ?? []
  const measurements = measurementsOf(history, view.day)
  const last = measurements.at(-1) ?? null
  const progress = progressOf(plan, plan.measured)
  const elapsed = within((view.day - start) / (due - start))
  const pace = number('policy.successPlan.pace')
  const verdict = verdictOf(plan, progress.value, elapsed, view.day < start, pace)
  const running = verdict === 'ON_TRACK' || verdict === 'BEHIND' || verdict === 'NOT_MEASURED'
  const age = last === null ? view.day - start : view.day - last.day
  const tooOld = number('policy.successPlan.measureEvery')
  const measurementDue = running && (verdict === 'NOT_MEASURED' || age > tooOld)
  const notice = number('policy.successPlan.milestoneNotice')
  const milestones = plan.milestones
    .map((each) => milestoneOf(each, view.day, notice))
    .toSorted((a, b) => a.dueOn - b.dueOn)
  const params = { title: plan.title, verdict, progress: progress.value, elapsed }
  return {
    progress,
    elapsed,
    projected: projectedOf(plan, last, start, due),
    verdict,
    milestones,
    measurements,
    measurementDue,
    actions: actionsOf(verdict, measurementDue, milestones),
    evidence: evidenceOf(
      { key: 'lifecycle.PLAN', params },
      [
        ['baseline', plan.baseline, 'COUNT'],
        ['target', plan.target, 'COUNT'],
        ['measured', plan.measured, 'COUNT'],
        ['progress', progress.value, 'FRACTION'],
        ['elapsed', elapsed, 'FRACTION'],
        ['startOn', plan.startOn, 'DATE'],
        ['dueOn', plan.dueOn, 'DATE'],
      ],
      [
        used('policy.successPlan.pace'),
        used('policy.successPlan.measureEvery'),
        used('policy.successPlan.milestoneNotice'),
      ],
    ),
  }
}

function spanOf({ startOn, dueOn }: SuccessPlanFields, day: Day) {
  return { start: parseDay(startOn) ?? day, due: parseDay(dueOn) ?? day }
}

function progressOf({ baseline, target }: SuccessPlanFields, measured: number | null): Ratio {
  if (measured === null) {
    return { value: null, reason: { key: 'lifecycle.REASON_NOT_MEASURED', params: {} } }
  }
  const ratio = ratioOf(measured - baseline, target - baseline, {
    key: 'lifecycle.REASON_NO_DISTANCE',
    params: {},
  })
  return ratio.value === null ? ratio : { value: within(ratio.value), reason: null }
}

/** The last measurement's progress, drawn on evenly from the start to the due date. */
function projectedOf(
  { baseline, target }: SuccessPlanFields,
  last: Measurement | null,
  start: Day,
  due: Day,
): Ratio {
  if (last === null) {
    return { value: null, reason: { key: 'lifecycle.REASON_NOT_MEASURED', params: {} } }
  }
  return ratioOf(
    (last.value - baseline) * (due - start),
    (target - baseline) * (last.day - start),
    {
      key: 'lifecycle.REASON_NO_DISTANCE',
      params: {},
    },
  )
}

function verdictOf(
  { status }: SuccessPlanFields,
  progress: number | null,
  elapsed: number,
  early: boolean,
  pace: number,
): SuccessPlanVerdict {
  if (status !== 'ACTIVE') return status
  if (progress !== null && reaches(progress, 1)) return 'ACHIEVED'
  if (early) return 'NOT_STARTED'
  if (elapsed >= 1) return 'MISSED'
  if (progress === null) return 'NOT_MEASURED'
  return reaches(progress, elapsed * pace) ? 'ON_TRACK' : 'BEHIND'
}

function milestoneOf(
  { title, dueOn, doneOn }: Milestone,
  asOf: Day,
  notice: number,
): MilestoneProgress {
  const due = parseDay(dueOn) ?? asOf
  const done = doneOn === null ? null : parseDay(doneOn)
  if (done !== null && done <= asOf) return { title, dueOn: due, state: 'DONE', days: due - done }
  const days = due - asOf
  const state: MilestoneState = days < 0 ? 'LATE' : days <= notice ? 'DUE' : 'AHEAD'
  return { title, dueOn: due, state, days }
}

function actionsOf(
  verdict: SuccessPlanVerdict,
  measurementDue: boolean,
  milestones: readonly MilestoneProgress[],
): readonly Message[] {
  const late = milestones.filter(({ state }) => state === 'LATE').map(({ title }) => title)
  const over = verdict === 'ACHIEVED' || verdict === 'CANCELLED'
  const actions: Message[] = []
  if (verdict === 'MISSED') actions.push({ key: 'lifecycle.PLAN_MISSED_ACTION', params: {} })
  if (verdict === 'BEHIND') actions.push({ key: 'lifecycle.PLAN_BEHIND_ACTION', params: {} })
  if (measurementDue) actions.push({ key: 'lifecycle.PLAN_MEASURE_ACTION', params: {} })
  if (late.length > 0 && !over) {
    actions.push({ key: 'lifecycle.PLAN_MILESTONES_ACTION', params: { milestones: late } })
  }
  return actions
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part))
}
