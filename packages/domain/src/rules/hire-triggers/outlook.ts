import type { Day } from '../../kernel/days.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import { viewAt } from '../../state/view-at.js'
import { landingDay } from '../capacity/landing-day.js'
import type { HireTriggerRule, Judgement } from './hire-trigger-rule.js'
import type { TriggerGroup } from './hire-trigger.js'
import type { TriggerDay } from './trigger-day.js'
import { WalkBack } from './walk-back.js'

/** How long after the landing day the end of a shortage is looked for. */
const HORIZON_DAYS = 365

/** A question to each of the days that are to come. */
export interface Question {
  readonly rule: HireTriggerRule
  readonly group: TriggerGroup
  /** Whether the group is short on a day. */
  readonly isShort: (day: TriggerDay) => boolean
}

/**
 * The days after the one that is asked about, with all that is on record for them: starts, ramps, leavers,
 * leaves that end, accounts that come and go. Tickets, health and renewals stay as they are today.
 */
export class Outlook {
  readonly #today: TriggerDay
  readonly #landing = new Map<Day, TriggerDay>()

  constructor(today: TriggerDay) {
    this.#today = today
  }

  /** The day on which a hire of the family that is decided today is worth a whole seat. */
  landingOf(family: RoleFamily): Day {
    return landingDay(this.#today.view, family)
  }

  /** What a rule finds on its landing day; null when it has nothing to say about the group then. */
  judge(rule: HireTriggerRule, group: TriggerGroup): Judgement | null {
    const day = this.landingOf(rule.family)
    let landing = this.#landing.get(day)
    if (landing === undefined) {
      landing = this.#today.ahead(viewAt(this.#today.view.state, day))
      this.#landing.set(day, landing)
    }
    return rule.judge(landing, group)
  }

  /** The first day of the unbroken stretch of short days up to the landing day. */
  beginsOf(questions: readonly Question[]): ReadonlyMap<Question, Day> {
    const begins = new Map<Question, Day>()
    const over = new Set<Question>()
    this.#ask(questions, (day, question, isShort) => {
      if (!isShort) over.add(question)
      else if (!over.has(question)) begins.set(question, day)
    })
    return begins
  }

  /**
   * The first day on which the group is not short any more, looked for until a year after the landing day;
   * null when there is none.
   */
  endsOf(questions: readonly Question[]): ReadonlyMap<Question, Day> {
    const ends = new Map<Question, Day>()
    const note = (day: Day, question: Question, isShort: boolean) => {
      if (!isShort) ends.set(question, day)
    }
    this.#ask(questions, note)
    const later = questions.filter((question) => !ends.has(question))
    this.#ask(later, note, HORIZON_DAYS)
    return ends
  }

  /** Asks the days from the landing day of each question back to tomorrow. */
  #ask(
    questions: readonly Question[],
    answer: (day: Day, question: Question, isShort: boolean) => void,
    beyond = 0,
  ): void {
    const { state, day: asOf } = this.#today.view
    const last = (question: Question) => this.landingOf(question.rule.family) + beyond
    const from = Math.max(...questions.map(last))
    const rules = [...new Set(questions.map(({ rule }) => rule))]
    const walk = new WalkBack(state, from, asOf, rules)
    const known = new Map<Question, boolean>()
    for (let day = from; day > asOf; day -= 1) {
      const { step, isQuiet } = walk.to(day)
      const onDay = this.#today.ahead(step.view)
      for (const question of questions) {
        if (day > last(question)) continue
        const before = known.get(question)
        const isShort =
          before !== undefined && isQuiet(question.rule) ? before : question.isShort(onDay)
        known.set(question, isShort)
        answer(day, question, isShort)
      }
    }
  }
}
