import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { passingView } from '../../state/view-at.js'
import { triggerLoadOf } from './hire-trigger-rule.js'
import { NO_FACTS } from './hire-trigger-input.js'
import { pastDaysOf, type Trigger } from './past-days.js'
import { TriggerDay } from './trigger-day.js'

/** The days before the one asked about, each of which is looked at once, whatever asks. */
export class DaysBack {
  readonly #state: OrganizationState
  readonly #days = new Map<Day, TriggerDay>()

  constructor(state: OrganizationState) {
    this.#state = state
  }

  on(day: Day): TriggerDay {
    let back = this.#days.get(day)
    if (back === undefined) {
      back = new TriggerDay(passingView(this.#state, day), NO_FACTS)
      this.#days.set(day, back)
    }
    return back
  }

  /** What a trigger's book came to on a day, as of `triggerLoadOf`. */
  triggerLoadOn(day: Day, trigger: Trigger): number | null {
    const past = pastDaysOf(this.#state).on(day)
    let load = past.triggerLoad(trigger)
    if (load === undefined) {
      load = triggerLoadOf(trigger.rule.judge(this.on(day), trigger.group))
      past.noteTriggerLoad(trigger, load)
    }
    return load
  }
}
