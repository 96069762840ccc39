import type { Day } from '../../kernel/days.js'
import { KeptWithState } from '../../state/kept-with-state.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import type { Reaching } from './reached-days.js'

/** A trigger by its rule and its group. */
export interface Trigger {
  readonly rule: HireTriggerRule
  readonly group: TriggerGroup
}

/** What is known of one past day; it grows as it is asked. */
export class PastDay {
  /** The look-back in force on the day. */
  lookback: readonly number[] | null = null
  /** All triggers reached on the day by the record alone, in the order of rules and groups. */
  reached: readonly Trigger[] | null = null
  readonly #isReached = new Map<string, Reaching>()
  readonly #triggerLoads = new Map<string, number | null>()

  isReached(trigger: Trigger): Reaching | undefined {
    return this.#isReached.get(nameOf(trigger))
  }

  note(trigger: Trigger, isReached: Reaching): void {
    this.#isReached.set(nameOf(trigger), isReached)
  }

  /** What its book came to, in seats; null where there was none, undefined where nobody has looked. */
  triggerLoad(trigger: Trigger): number | null | undefined {
    return this.#triggerLoads.get(nameOf(trigger))
  }

  noteTriggerLoad(trigger: Trigger, seats: number | null | undefined): void {
    if (seats !== undefined) this.#triggerLoads.set(nameOf(trigger), seats)
  }
}

function nameOf({ rule, group }: Trigger): string {
  return `${rule.id} ${group.by} ${group.key}`
}

/**
 * What was found of past days. A day follows from the record up to it alone, so that states which are
 * the same until some day share the days before it.
 */
class PastDays {
  readonly #days: Map<Day, PastDay>

  constructor(days: Iterable<readonly [Day, PastDay]> = []) {
    this.#days = new Map(days)
  }

  on(day: Day): PastDay {
    let past = this.#days.get(day)
    if (past === undefined) {
      past = new PastDay()
      this.#days.set(day, past)
    }
    return past
  }

  before(until: Day): PastDays {
    return new PastDays([...this.#days].filter(([day]) => day < until))
  }
}

const kept = new KeptWithState(
  () => new PastDays(),
  (days, until) => days.before(until()),
)

/** What was found of a state's days, by the rules that need no facts: those are no part of a state. */
export function pastDaysOf(state: OrganizationState): PastDays {
  return kept.of(state)
}
