import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { capacityBack, type CapacityStep } from '../capacity/capacity-back.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import { QuietDays } from './quiet-days.js'

/** A longer way over days that are known is not walked: the day is begun at anew. */
const LONGEST_WAY = 30

/** One day that is looked at. */
export interface WalkedDay {
  readonly step: CapacityStep
  /** Whether the rule's outcome is that of the day after. */
  readonly isQuiet: (rule: HireTriggerRule) => boolean
}

/**
 * Goes back over the days of a state to those that are asked for, each earlier than the one before, and
 * passes over what is known.
 */
export class WalkBack {
  readonly #state: OrganizationState
  readonly #from: Day
  readonly #earliest: Day
  readonly #rules: readonly HireTriggerRule[]
  #steps: Generator<CapacityStep> | null = null
  #quiet = new QuietDays()
  #at: Day

  /**
   * @param from the latest day, whose view is likely to be known.
   * @param rules those that are asked about.
   */
  constructor(
    state: OrganizationState,
    from: Day,
    earliest: Day,
    rules: readonly HireTriggerRule[],
  ) {
    this.#state = state
    this.#from = from
    this.#at = from
    this.#earliest = earliest
    this.#rules = rules
  }

  to(day: Day): WalkedDay {
    const isFar = this.#at - day > LONGEST_WAY
    if (this.#steps === null || isFar) {
      this.#steps = capacityBack(this.#state, isFar ? day : this.#from, this.#earliest)
      this.#quiet = new QuietDays()
    }
    for (;;) {
      const { value: step, done } = this.#steps.next() as IteratorResult<CapacityStep, undefined>
      if (done === true) throw new Error('a day before the first cannot be looked at')
      this.#at = step.view.day
      const quiet = new Set(this.#rules.filter((rule) => this.#quiet.isQuiet(step, rule)))
      if (this.#at === day) return { step, isQuiet: (rule) => quiet.has(rule) }
    }
  }
}
