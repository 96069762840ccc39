import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityBack } from '../capacity/capacity-back.js'
import { factsOn, NO_FACTS, type PastFacts } from './hire-trigger-input.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import { lookback, ReachedDays, type Reaching } from './reached-days.js'
import { QuietDays, seatingDays } from './quiet-days.js'
import { TriggerDay } from './trigger-day.js'

/** How far back is looked at least. */
const HORIZON_DAYS = 365

/** When a trigger that is reached fired, or that it has not. */
interface Firing {
  readonly firedOn: Day | null
  readonly isLowerBound: boolean
}

const NOT_FIRED: Firing = { firedOn: null, isLowerBound: false }

/**
 * The horizon of a search: the first day of the month in which the day a year before lies, so that an
 * answer that reaches it stays the same for a month and does not move daily.
 */
function searchHorizon(asOf: Day): Day {
  const month = formatDay(asOf - HORIZON_DAYS).slice(0, -2)
  return parseDay(`${month}01`) ?? asOf - HORIZON_DAYS
}

/** A trigger reached on the day asked about, whose past is being looked at. */
export class Reached {
  readonly rule: HireTriggerRule
  readonly group: TriggerGroup
  readonly #days: ReachedDays
  #firing: Firing | null = null
  /** How many days back it is known to have fired without a break; null before the first is known. */
  #fired: number | null = null

  constructor(rule: HireTriggerRule, group: TriggerGroup) {
    this.rule = rule
    this.group = group
    this.#days = new ReachedDays(rule)
  }

  get isOpen(): boolean {
    return this.#firing === null
  }

  /** Whether the rule answers FIRED. */
  get hasFired(): boolean {
    return this.firing.firedOn !== null
  }

  get firing(): Firing {
    return this.#firing ?? NOT_FIRED
  }

  /** Whether it is reached on a day; null when what the rule needs is not recorded. */
  isReachedOn(day: TriggerDay): Reaching {
    const outcome = this.rule.judge(day, this.group)?.outcome
    return outcome === 'MISSING' ? null : outcome === 'REACHED'
  }

  /**
   * Looks at the day before those so far.
   *
   * @param later the day after, when the outcome can be another than on that only by the rule's facts.
   */
  look(day: TriggerDay, later: TriggerDay | null): void {
    const isSame = later !== null && day.hasFactsOfGroup(later, this.rule.facts, this.group)
    this.#days.add(isSame ? this.#days.last : this.isReachedOn(day))
  }

  /**
   * Decides as many days as can be, from the latest that is open.
   *
   * @param offsets the look-back in force, by days back.
   * @param areAll whether the records do not reach further back than the days so far.
   */
  settle(asOf: Day, horizon: Day, offsets: readonly (readonly number[])[], areAll: boolean): void {
    while (this.#firing === null) {
      const firedOn = this.#fired === null ? null : asOf - this.#fired
      if (firedOn !== null && firedOn <= horizon) {
        this.#firing = { firedOn, isLowerBound: true }
        return
      }
      const back = this.#fired === null ? 0 : this.#fired + 1
      const then = this.#days.firedThen(back, offsets[back] ?? [], areAll)
      if (then === 'UNKNOWN') return
      if (then === 'FIRED') this.#fired = back
      else this.#firing = { firedOn, isLowerBound: firedOn !== null && then === 'UNRECORDED' }
    }
  }

  end(firing: Firing): void {
    this.#firing = firing
  }
}

/** The days that may be looked at to find when the triggers of a day fired, both included. */
export function searchedDays({ state, day }: OrganizationView): {
  readonly from: Day
  readonly to: Day
} {
  const began = state.organization.history[0]?.from ?? day
  return { from: Math.max(began, searchHorizon(day)), to: day }
}

/** Finds of every trigger that is reached today when it fired. */
export function settleFiredOn(
  today: TriggerDay,
  reached: readonly Reached[],
  past: PastFacts,
): void {
  const of = (kind: HireTriggerRule['past']) => reached.filter(({ rule }) => rule.past === kind)
  settleByWork(today, of('WORK'), past)
  settleBySeats(today, of('SEATS'))
}

/**
 * Looks back day by day, since contracts come into the horizon and people ramp on any day. A day costs
 * what differs from the one after it, and triggers that are settled cost nothing.
 */
function settleByWork(today: TriggerDay, reached: readonly Reached[], past: PastFacts): void {
  const { day: asOf, state } = today.view
  const began = state.organization.history[0]?.from ?? asOf
  const horizon = searchHorizon(asOf)
  const offsets: (readonly number[])[] = []
  let open = reached
  if (open.length === 0) return
  const quiet = new QuietDays()
  let later = today
  for (const step of capacityBack(state, asOf, began)) {
    const { view } = step
    const facts = factsOn(past, step)
    const day = step.later === null ? today : new TriggerDay(view, facts)
    offsets.push(lookback(view))
    const rules = new Set(open.map(({ rule }) => rule))
    const quietRules = new Set([...rules].filter((rule) => quiet.isQuiet(step, rule)))
    for (const trigger of open) {
      trigger.look(day, quietRules.has(trigger.rule) ? later : null)
      trigger.settle(asOf, horizon, offsets, view.day === began)
    }
    open = open.filter(({ isOpen }) => isOpen)
    if (open.length === 0) return
    later = day
  }
}

/** Looks at the days only before which seats, people or policies changed. */
function settleBySeats(today: TriggerDay, reached: readonly Reached[]): void {
  const { day: asOf, state } = today.view
  const { from: earliest } = searchedDays(today.view)
  let open = reached
  for (const changed of seatingDays(state, earliest, asOf)) {
    if (open.length === 0) return
    const before = new TriggerDay(passingView(state, changed - 1), NO_FACTS)
    for (const trigger of open) {
      if (trigger.isReachedOn(before) !== true)
        trigger.end({ firedOn: changed, isLowerBound: false })
    }
    open = open.filter(({ isOpen }) => isOpen)
  }
  for (const trigger of open) trigger.end({ firedOn: earliest, isLowerBound: true })
}
