import type { Day } from '../kernel/day.js'
import type { HireTriggerInput } from './hire-trigger-input.js'
import { TriggerDay } from './trigger-day.js'

/** The days that the rules look at, each built once; null before the organization existed. */
export function sampledDays(input: HireTriggerInput): (day: Day) => TriggerDay | null {
  const days = new Map<Day, TriggerDay | null>()
  return (day) => {
    let sampled = days.get(day)
    if (sampled === undefined) {
      const view = input.viewOn(day)
      const facts = day === input.asOf ? input : { tickets: null, health: null }
      sampled = view === null ? null : new TriggerDay(view, facts)
      days.set(day, sampled)
    }
    return sampled
  }
}
