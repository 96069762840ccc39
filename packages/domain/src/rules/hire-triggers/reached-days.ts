import { figuresOf } from '../evidence/figures.js'
import type { OrganizationView } from '../../state/view.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'

/** How many days before a day “consistently” looks at (7, 14 and 21; policy). */
export function lookback(view: OrganizationView): readonly number[] {
  const { number } = figuresOf(view)
  return [
    Math.round(number('policy.hireTrigger.lookback.first')),
    Math.round(number('policy.hireTrigger.lookback.second')),
    Math.round(number('policy.hireTrigger.lookback.third')),
  ]
}

/**
 * Whether a trigger had fired on a day. UNKNOWN while days before it that count have not been looked
 * at; UNRECORDED when nothing is on record of it. Of the days before it those on record count.
 */
type FiredThen = 'FIRED' | 'NOT_FIRED' | 'UNRECORDED' | 'UNKNOWN'

/**
 * Whether the figure of a rule was reached on a day; null when what it needs is not recorded, or, of a rule
 * that lasts, no book was.
 */
export type Reaching = boolean | null

/** On which days the figure of a rule was reached, from the day asked about into the past. */
export class ReachedDays {
  readonly #rule: HireTriggerRule
  readonly #reached: Reaching[]

  /** @param unreached on how many days, from the one asked about, it is known not to be reached. */
  constructor(rule: HireTriggerRule, unreached = 0) {
    this.#rule = rule
    this.#reached = Array.from({ length: unreached }, () => false)
  }

  /** Whether it was reached on the last day that is known. */
  get last(): Reaching {
    return this.#reached.at(-1) ?? null
  }

  /** Says it of the day before those so far. */
  add(reached: Reaching): void {
    this.#reached.push(reached)
  }

  /**
   * @param back how many days before the one asked about; 0 for that one.
   * @param offsets the look-back in force on that day.
   * @param areAll whether the records do not reach further back than the days that are known.
   */
  firedThen(back: number, offsets: readonly number[], areAll: boolean): FiredThen {
    const itself = this.#reached[back]
    if (itself === undefined) return areAll ? 'UNRECORDED' : 'UNKNOWN'
    if (itself === null) return 'UNRECORDED'
    const before = this.#rule.lasting ? offsets.map((offset) => this.#reached[back + offset]) : []
    if (!itself || before.includes(false)) return 'NOT_FIRED'
    return before.includes(undefined) && !areAll ? 'UNKNOWN' : 'FIRED'
  }
}
