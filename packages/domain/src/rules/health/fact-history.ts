import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import { changeDays } from '../../state/change-days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { contactReach } from './contact-weeks.js'
import { type HealthModel, healthModel } from './health-model.js'

const NEVER = 0x7fffffff

/** Facts of many days as columns of one length, by account and within an account by day. */
export interface FactHistory {
  readonly accountIds: readonly Id[]
  /** Of each fact the index of its account; ascending. */
  readonly account: Int32Array
  readonly day: Int32Array
}

/** Health signals of many days. */
export interface SignalHistory extends FactHistory {
  /** A place in `metricNames`. */
  readonly metric: Uint16Array
  readonly value: Float64Array
  readonly metricNames: readonly string[]
}

/** What was recorded in a time that the figures of health triggers are told from. */
export interface HealthHistory {
  readonly signals: SignalHistory
  readonly touchpoints: FactHistory
}

/** How many days before a day a signal of each family still counts on it. */
export function signalReaches({ families }: HealthModel): readonly number[] {
  return families.map(({ freshDays }) => Math.floor(freshDays))
}

/** How many days before a day a touchpoint still counts on it. */
export function touchpointReach({ figures }: HealthModel): number {
  return Math.ceil(figures.number('policy.hireTrigger.smb.touchpointWindow')) - 1
}

/** How many days an account must have been at risk to count (14; policy). */
export function riskDays({ figures }: HealthModel): number {
  return Math.max(0, Math.round(figures.number('policy.hireTrigger.smb.atRiskFor')))
}

/** Of which days signals and touchpoints are needed to tell the figures of every day from `from` to `to`. */
export function healthDays(
  state: OrganizationState,
  from: Day,
  to: Day,
): { readonly signals: Period; readonly touchpoints: Period } {
  const views = [from, ...changeDays(state, [], from, to)].map((day) => passingView(state, day))
  const firstOf = (reach: (model: HealthModel) => number): Day =>
    Math.min(...views.map((view: OrganizationView) => view.day - reach(healthModel(view))))
  const signals = firstOf((model) => riskDays(model) + Math.max(...signalReaches(model)))
  const touchpoints = firstOf((model) =>
    Math.max(touchpointReach(model), contactReach(model.figures)),
  )
  return {
    signals: { from: signals, to: to + 1 },
    touchpoints: { from: touchpoints, to: to + 1 },
  }
}

/**
 * Of each signal the day of the next one of its account and metric; a day that never comes without one.
 * Where several are of one day, the last of them stands for all.
 */
export function supersededOn({ account, metric, day, metricNames }: SignalHistory): Int32Array {
  const superseded = new Int32Array(day.length)
  const next = new Int32Array(metricNames.length)
  for (let at = day.length - 1; at >= 0; at -= 1) {
    if (account[at] !== account[at + 1]) next.fill(NEVER)
    superseded[at] = next[metric[at]!]!
    next[metric[at]!] = day[at]!
  }
  return superseded
}
