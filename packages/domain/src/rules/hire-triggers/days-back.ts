import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { passingView } from '../../state/view-at.js'
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

  /** What a trigger's book came to on a day, in seats (`Σ weight ÷ trigger`); null where there was none. */
  triggerLoadOn(day: Day, trigger: Trigger): number | null {
    const past = pastDaysOf(this.#state).on(day)
    let load = past.triggerLoad(trigger)
    if (load === undefined) {
      const before = trigger.rule.judge(this.on(day), trigger.group)
      const book = before === null || before.outcome === 'MISSING' ? undefined : before.book
      load = book?.triggerLoad ?? null
      past.noteTriggerLoad(trigger, load)
    }
    return load
  }
}
