import type { SuccessPlanFields } from '../../../entities/success-plan.js'
import type { Day } from '../../../kernel/days.js'
import type { History } from '../../../kernel/history.js'
import type { Message } from '../../../kernel/message.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Ratio } from '../../evidence/ratio.js'

/** How a success plan stands. */
const SUCCESS_PLAN_VERDICTS = [
  'ACHIEVED',
  'ON_TRACK',
  'BEHIND',
  'MISSED',
  'NOT_STARTED',
  'NOT_MEASURED',
  'CANCELLED',
] as const

export type SuccessPlanVerdict = (typeof SUCCESS_PLAN_VERDICTS)[number]

/** How a milestone stands. */
const MILESTONE_STATES = ['DONE', 'LATE', 'DUE', 'AHEAD'] as const

export type MilestoneState = (typeof MILESTONE_STATES)[number]

/** A milestone on the view's day. */
export interface MilestoneProgress {
  readonly title: string
  readonly dueOn: Day
  readonly state: MilestoneState
  /** Until it is due; negative when late. Of one done, how long before its due date that was. */
  readonly days: number
}

/** A measurement out of the plan's history. */
export interface Measurement {
  readonly day: Day
  readonly value: number
}

/** How far a success plan is. */
export interface PlanProgress {
  /** `(measured − baseline) ÷ (target − baseline)`, within 0–1. */
  readonly progress: Ratio
  /** Part of the plan's time that has passed, 0–1. */
  readonly elapsed: number
  /** The progress that the pace so far leads to by the due date; may exceed 1. */
  readonly projected: Ratio
  readonly verdict: SuccessPlanVerdict
  /** In the order of their due dates. */
  readonly milestones: readonly MilestoneProgress[]
  /** In order of time. */
  readonly measurements: readonly Measurement[]
  /** Whether the last measurement is too old (policy); true without one once the plan has begun. */
  readonly measurementDue: boolean
  /** What to do about it; empty while all is well. */
  readonly actions: readonly Message[]
  readonly evidence: Evidence
}

/** A plan's measurements up to a day, out of the history in which each was recorded. */
export function measurementsOf(
  history: History<SuccessPlanFields>,
  asOf: Day,
): readonly Measurement[] {
  return history.flatMap(({ from, set, fields }) => {
    const recorded = set === null || set.includes('measured')
    if (from > asOf || !recorded || fields.measured === null) return []
    return [{ day: from, value: fields.measured }]
  })
}
