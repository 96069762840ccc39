import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import { lazy } from '../../kernel/lazy.js'
import type { Steps } from '../../kernel/steps.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { factsOn, NO_FACTS, type PastFacts } from './hire-trigger-input.js'
import { type HireTriggerRule, triggerLoadOf } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import { lookback, ReachedDays, type Reaching } from './reached-days.js'
import { recordBegan } from './record-began.js'
import { type PastDay, pastDaysOf } from './past-days.js'
import { seatingDays } from './quiet-days.js'
import { TriggerDay } from './trigger-day.js'
import { type WalkedDay, WalkBack } from './walk-back.js'

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
  /** What its book came to on the last day that was looked at, as of `triggerLoadOf`; undefined where that is not known. */
  triggerLoad: number | null | undefined
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

  /** Whether it is known that it has fired, or has not: before it is known when. */
  get isDecided(): boolean {
    return this.rule.past === 'SEATS' || this.#fired !== null || this.#firing !== null
  }

  /** Whether the rule answers FIRED. What has to last no longer has fired where it is reached. */
  get hasFired(): boolean {
    return this.rule.past === 'SEATS' || this.#fired !== null || this.firing.firedOn !== null
  }

  get firing(): Firing {
    return this.#firing ?? NOT_FIRED
  }

  /** Whether it is reached on a day; null when nothing is on record that would tell. */
  isReachedOn(day: TriggerDay): Reaching {
    const { state, day: date } = day.view
    if (this.rule.lasting && date < recordBegan(state)) return null
    const judgement = this.rule.judge(day, this.group)
    this.triggerLoad = triggerLoadOf(judgement)
    return judgement?.outcome === 'MISSING' ? null : judgement?.outcome === 'REACHED'
  }

  /** Whether it was reached on the last day that it was told of. */
  get last(): Reaching {
    return this.#days.last
  }

  /** Says whether it was reached on the day before those so far. */
  add(isReached: Reaching): void {
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

/** The days that may be looked at to find when the triggers of a day fired, both included. */
export function searchedDays({ state, day }: OrganizationView): {
  readonly from: Day
  readonly to: Day
} {
  const began = state.organization.history[0]?.from ?? day
  return { from: Math.max(began, searchHorizon(day)), to: day }
}

/**
 * Finds of every trigger that is reached today whether it has fired; a step is a day. No rule that needs facts has to
 * last: of those the day itself tells.
 */
export function* settleWhetherFired(today: TriggerDay, reached: readonly Reached[]): Steps<void> {
  yield* lookBack(today, reached, NO_FACTS_BACK, ({ isDecided }) => !isDecided)
}

const NO_FACTS_BACK: PastFacts = { tickets: null, health: null }

/** Finds of every trigger that is reached today when it fired; a step is a day. */
export function* settleFiredOn(
  today: TriggerDay,
  reached: readonly Reached[],
  past: PastFacts,
): Steps<void> {
  const of = (kind: HireTriggerRule['past']) => reached.filter(({ rule }) => rule.past === kind)
  yield* lookBack(today, of('WORK'), past, ({ isOpen }) => isOpen)
  settleBySeats(today, of('SEATS'))
}

/**
 * Looks back day by day, since contracts come into the horizon and people ramp on any day. A day costs
 * what differs from the one after it, one that an earlier state was asked about costs nothing, and so
 * do triggers that are settled. Facts are no part of a state: the days of rules that need them are
 * looked at anew.
 *
 * @param isSought whether a trigger has not been looked back for far enough.
 */
function* lookBack(
  today: TriggerDay,
  reached: readonly Reached[],
  facts: PastFacts,
  isSought: (trigger: Reached) => boolean,
): Steps<void> {
  const { day: asOf, state } = today.view
  const began = state.organization.history[0]?.from ?? asOf
  const horizon = searchHorizon(asOf)
  const past = pastDaysOf(state)
  const walk = new WalkBack(state, asOf, began, [...new Set(reached.map(({ rule }) => rule))])
  const offsets: (readonly number[])[] = []
  let open = reached.filter(isSought)
  let later = today
  for (let day = asOf; open.length > 0 && day >= began; day -= 1) {
    const walked = lazy(() => walk.to(day))
    const byFacts = open.filter(({ rule }) => rule.facts !== null)
    const onDay = byFacts.length === 0 ? later : dayWithFacts(walked(), facts)
    if (day === asOf) {
      for (const trigger of open) trigger.add(trigger.isReachedOn(today))
      offsets.push(lookback(today.view))
    } else {
      const byRecord = open.filter(({ rule }) => rule.facts === null)
      offsets.push(lookAtRecord(past.on(day), byRecord, walked))
      lookAtFacts(onDay, byFacts, walked, later)
      later = onDay
    }
    for (const trigger of open) trigger.settle(asOf, horizon, offsets, day === began)
    open = open.filter(isSought)
    yield
  }
}

function dayWithFacts({ step }: WalkedDay, facts: PastFacts): TriggerDay {
  return new TriggerDay(step.view, factsOn(facts, step))
}

/** Tells triggers that need no facts whether they were reached; gives the look-back in force. */
function lookAtRecord(
  past: PastDay,
  triggers: readonly Reached[],
  walked: () => WalkedDay,
): readonly number[] {
  const onDay = lazy(() => new TriggerDay(walked().step.view, NO_FACTS))
  past.lookback ??= lookback(walked().step.view)
  for (const trigger of triggers) {
    let isReached = past.isReached(trigger)
    if (isReached === undefined) {
      isReached = walked().isQuiet(trigger.rule) ? trigger.last : trigger.isReachedOn(onDay())
      past.note(trigger, isReached)
      past.noteTriggerLoad(trigger, trigger.triggerLoad)
    } else {
      trigger.triggerLoad = past.triggerLoad(trigger)
    }
    trigger.add(isReached)
  }
  return past.lookback
}

/** Tells those that do; nothing else differs on a quiet day than the facts. */
function lookAtFacts(
  onDay: TriggerDay,
  triggers: readonly Reached[],
  walked: () => WalkedDay,
  later: TriggerDay,
): void {
  for (const trigger of triggers) {
    const { rule, group } = trigger
    const isSame = walked().isQuiet(rule) && onDay.hasFactsOfGroup(later, rule.facts, group)
    trigger.add(isSame ? trigger.last : trigger.isReachedOn(onDay))
  }
}

/** Looks at the days only before which seats, people or policies changed. */
function settleBySeats(today: TriggerDay, reached: readonly Reached[]): void {
  const { day: asOf, state } = today.view
  const { from: earliest } = searchedDays(today.view)
  const days = pastDaysOf(state)
  let open = reached
  for (const changed of seatingDays(state, earliest, asOf)) {
    if (open.length === 0) return
    const past = days.on(changed - 1)
    const before = lazy(() => new TriggerDay(passingView(state, changed - 1), NO_FACTS))
    for (const trigger of open) {
      const isReached = past.isReached(trigger) ?? trigger.isReachedOn(before())
      past.note(trigger, isReached)
      if (isReached !== true) trigger.end({ firedOn: changed, isLowerBound: false })
    }
    open = open.filter(({ isOpen }) => isOpen)
  }
  for (const trigger of open) trigger.end({ firedOn: earliest, isLowerBound: true })
}
