import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import { lazy } from '../../kernel/lazy.js'
import { passingView } from '../../state/view-at.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import { lookback, ReachedDays } from './reached-days.js'
import { type PastDay, pastDaysOf } from './past-days.js'
import { seatingDays } from './quiet-days.js'
import { TriggerDay } from './trigger-day.js'
import { WalkBack } from './walk-back.js'

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
    if (rule.past === 'UNKNOWN') this.#firing = NOT_FIRED
  }

  get isOpen(): boolean {
    return this.#firing === null
  }

  /** Whether the rule answers FIRED: of rules that know no past, as soon as it is reached. */
  get hasFired(): boolean {
    return this.rule.past === 'UNKNOWN' || this.firing.firedOn !== null
  }

  get firing(): Firing {
    return this.#firing ?? NOT_FIRED
  }

  isReachedOn(day: TriggerDay): boolean {
    return this.rule.judge(day, this.group)?.outcome === 'REACHED'
  }

  /** Whether it was reached on the last day that it was told of. */
  get last(): boolean {
    return this.#days.last
  }

  /** Says whether it was reached on the day before those so far. */
  add(isReached: boolean): void {
    this.#days.add(isReached)
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

/** Finds of every trigger that is reached today when it fired. */
export function settleFiredOn(today: TriggerDay, reached: readonly Reached[]): void {
  const { state, day } = today.view
  const began = state.organization.history[0]?.from ?? day
  const horizon = searchHorizon(day)
  const of = (past: HireTriggerRule['past']) => reached.filter(({ rule }) => rule.past === past)
  settleByWork(today, of('WORK'), began, horizon)
  settleBySeats(today, of('SEATS'), Math.max(began, horizon))
}

/**
 * Looks back day by day, since contracts come into the horizon and people ramp on any day. A day costs
 * what differs from the one after it, one that an earlier state was asked about costs nothing, and so
 * do triggers that are settled.
 */
function settleByWork(
  today: TriggerDay,
  reached: readonly Reached[],
  began: Day,
  horizon: Day,
): void {
  const { day: asOf, state } = today.view
  const past = pastDaysOf(state)
  const walk = new WalkBack(state, asOf, began, [...new Set(reached.map(({ rule }) => rule))])
  const offsets = [lookback(today.view)]
  let open = reached
  for (const trigger of open) trigger.add(trigger.isReachedOn(today))
  for (let day = asOf; day >= began; day -= 1) {
    if (day < asOf) offsets.push(lookAt(day, past.on(day), open, walk))
    for (const trigger of open) trigger.settle(asOf, horizon, offsets, day === began)
    open = open.filter(({ isOpen }) => isOpen)
    if (open.length === 0) return
  }
}

/** Tells triggers whether they were reached on a past day; gives the look-back in force on it. */
function lookAt(
  day: Day,
  past: PastDay,
  triggers: readonly Reached[],
  walk: WalkBack,
): readonly number[] {
  const walked = lazy(() => walk.to(day))
  const asTriggers = lazy(() => new TriggerDay(walked().step.view))
  past.lookback ??= lookback(walked().step.view)
  for (const trigger of triggers) {
    let isReached = past.isReached(trigger)
    if (isReached === undefined) {
      const isQuiet = walked().isQuiet(trigger.rule)
      isReached = isQuiet ? trigger.last : trigger.isReachedOn(asTriggers())
      past.note(trigger, isReached)
    }
    trigger.add(isReached)
  }
  return past.lookback
}

/** Looks at the days only before which seats, people or policies changed. */
function settleBySeats(today: TriggerDay, reached: readonly Reached[], earliest: Day): void {
  const { day: asOf, state } = today.view
  const days = pastDaysOf(state)
  let open = reached
  for (const changed of seatingDays(state, earliest, asOf)) {
    if (open.length === 0) return
    const past = days.on(changed - 1)
    const before = lazy(() => new TriggerDay(passingView(state, changed - 1)))
    for (const trigger of open) {
      const isReached = past.isReached(trigger) ?? trigger.isReachedOn(before())
      past.note(trigger, isReached)
      if (!isReached) trigger.end({ firedOn: changed, isLowerBound: false })
    }
    open = open.filter(({ isOpen }) => isOpen)
  }
  for (const trigger of open) trigger.end({ firedOn: earliest, isLowerBound: true })
}
