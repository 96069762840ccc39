import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { DayStep } from '../../state/days-back.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { touchedAccounts } from '../../state/touched-accounts.js'
import type { OrganizationView } from '../../state/view.js'
import { type Counted, GroupTally } from '../hire-triggers/group-tally.js'
import type { ByGroup, FiguresBack, HealthFigures } from '../hire-triggers/hire-trigger-input.js'
import { arePoliciesSame } from '../hire-triggers/same-policies.js'
import { SubjectsByDay } from '../hire-triggers/subjects-by-day.js'
import {
  type FactHistory,
  type HealthHistory,
  signalReaches,
  touchpointReach,
} from './fact-history.js'
import { techTouchPlaces } from './health-figures.js'
import { type HealthModel, healthModel } from './health-model.js'
import { HealthScorer } from './health-scorer.js'
import { isAtRisk, levelOf } from './level-of.js'
import { weightedScore } from './weighted-score.js'

/**
 * What `healthFigures` says of days one after another into the past. A day costs the accounts whose
 * signals or touchpoints begin or cease to count on it, and what changed in the organization.
 */
export class HealthBack implements FiguresBack<HealthFigures> {
  readonly #history: HealthHistory
  readonly #signals: FactPlaces
  readonly #touchpoints: FactPlaces
  readonly #tally = new GroupTally<HealthFigures>(([atRisk = 0, untouched = 0]) => ({
    atRisk,
    untouched,
  }))
  #model: HealthModel | null = null

  constructor({ accounts }: OrganizationState, history: HealthHistory) {
    const accountRow = (id: Id) => accounts.byId.find(id)
    this.#history = history
    this.#signals = new FactPlaces(history.signals, accountRow)
    this.#touchpoints = new FactPlaces(history.touchpoints, accountRow)
  }

  on(step: DayStep): ByGroup<HealthFigures> | null {
    const { view, later } = step
    const isSameModel = later !== null && arePoliciesSame(view, later)
    const model = isSameModel && this.#model !== null ? this.#model : healthModel(view)
    const rows = isSameModel ? this.#affected(step, model) : this.#signals.rows()
    this.#model = model
    const scorer = new HealthScorer(model, view.day)
    const codes = this.#history.signals.metricNames.map((name) => model.indexOf.get(name) ?? -1)
    for (const row of rows) this.#tally.set(row, this.#counted(view, row, model, scorer, codes))
    return view.day < this.#history.firstTouchpoint ? null : this.#tally.figures()
  }

  /** Rows of the accounts that may count otherwise than on the day after. */
  #affected(step: DayStep, model: HealthModel): Iterable<number> {
    const { day } = step.view
    const rows = touchedAccounts(step)
    for (const on of [day + 1, ...signalReaches(model).map((reach) => day - reach)]) {
      for (const row of this.#signals.rowsOn(on)) rows.add(row)
    }
    for (const on of [day + 1, day - touchpointReach(model)]) {
      for (const row of this.#touchpoints.rowsOn(on)) rows.add(row)
    }
    return rows
  }

  #counted(
    view: OrganizationView,
    row: number,
    model: HealthModel,
    scorer: HealthScorer,
    codes: readonly number[],
  ): Counted | null {
    const places = view.accounts.isLive(row) ? techTouchPlaces(view, row) : null
    if (places === null) return null
    const { day, metric, value } = this.#history.signals
    const first = view.day - Math.max(...signalReaches(model))
    scorer.begin()
    for (const at of this.#signals.within(row, first, view.day)) {
      const code = codes[metric[at]!]!
      if (code !== -1) scorer.add(code, day[at]!, value[at]!)
    }
    const { score } = weightedScore(scorer.familyScores(), model)
    if (Number.isNaN(score)) return null
    if (!isAtRisk(levelOf(score, model))) return { ...places, amounts: [0, 0] }
    const since = view.day - touchpointReach(model)
    const isTouched = this.#touchpoints.within(row, since, view.day).next().done !== true
    return { ...places, amounts: [1, isTouched ? 0 : 1] }
  }
}

/** Finds facts by the rows of their accounts and by day. */
class FactPlaces {
  readonly #day: Int32Array
  readonly #byDay: SubjectsByDay
  /** Where the facts of each account begin and end. */
  readonly #spans = new Map<number, readonly [from: number, to: number]>()

  constructor({ accountIds, account, day }: FactHistory, accountRow: (id: Id) => number) {
    const rowOf = accountIds.map(accountRow)
    this.#day = day
    this.#byDay = new SubjectsByDay(
      day,
      account.map((index) => rowOf[index]!),
    )
    for (let at = 0; at < account.length;) {
      const from = at
      while (account[at] === account[from]) at += 1
      const row = rowOf[account[from]!]!
      if (row !== -1) this.#spans.set(row, [from, at])
    }
  }

  rows(): Iterable<number> {
    return this.#spans.keys()
  }

  rowsOn(day: Day): Iterable<number> {
    return this.#byDay.on(day)
  }

  /** The places of an account's facts of the days from `from` to `to`, both included. */
  *within(row: number, from: Day, to: Day): Generator<number> {
    const [low, high] = this.#spans.get(row) ?? [0, 0]
    for (let at = high - 1; at >= low && this.#day[at]! >= from; at -= 1) {
      if (this.#day[at]! <= to) yield at
    }
  }
}
