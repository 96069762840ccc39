import type { Day } from '../../kernel/days.js'
import { eachBoundary } from '../../state/change-days.js'
import type { DayStep } from '../../state/days-back.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { touchedAccounts } from '../../state/touched-accounts.js'
import type { OrganizationView } from '../../state/view.js'
import { DailyTally } from '../hire-triggers/daily-tally.js'
import { type CountedIn, GroupTally } from '../hire-triggers/group-tally.js'
import type { ByGroup, FiguresBack, HealthFigures } from '../hire-triggers/hire-trigger-input.js'
import { keptOfGroups } from '../hire-triggers/kept-figures.js'
import { arePoliciesSame } from '../hire-triggers/same-policies.js'
import { ONE, withContacts } from './contact-weeks.js'
import { csmPlaces } from './csm-places.js'
import { DayScorer } from './day-scorer.js'
import { healthCeiling } from './escalation-ceiling.js'
import {
  type FactHistory,
  type HealthHistory,
  riskDays,
  signalReaches,
  supersededOn,
  touchpointReach,
} from './fact-history.js'
import { FactPlaces } from './fact-places.js'
import { type HealthModel, healthModel } from './health-model.js'
import { isAtRisk, levelOf } from './level-of.js'

/**
 * How an account counts: not at all, as well, as at risk but not for long enough, or as at risk for long enough,
 * turned to lately or not.
 */
const [NOT, WELL, NEWLY, TOUCHED, UNTOUCHED] = [0, 1, 2, 3, 4]
const AMOUNTS = [[], [0, 0], [0, 0], [1, 0], [1, 1]] as const
const LESS = AMOUNTS.map((amounts) => amounts.map((each) => -each))

/** Scores accounts on one day, and on the day from which they must have been at risk. */
interface Scorers {
  readonly model: HealthModel
  readonly now: DayScorer
  readonly before: DayScorer
}

/**
 * What `healthFigures` says of days one after another into the past. A day costs the accounts whose
 * signals or touchpoints begin or cease to count on it, and what changed in the organization.
 */
export class HealthBack implements FiguresBack<ByGroup<HealthFigures>> {
  readonly #history: HealthHistory
  readonly #signals: FactPlaces
  readonly #touchpoints: FactPlaces
  /** Of each signal the day of the next one of its account and metric. */
  readonly #superseded: Int32Array
  /** Rows of the accounts whose escalations differ from the day before. */
  readonly #escalated: ReadonlyMap<Day, ReadonlySet<number>>
  readonly #tally = new GroupTally(([atRisk = 0, untouched = 0]) => ({ atRisk, untouched }))
  /** The touchpoints of each day, of the accounts that count as tech-touch. */
  readonly #contacts: DailyTally
  /** By rows of accounts: where each counts as tech-touch, null where it does not, and how. */
  readonly #places: (CountedIn | null)[] = []
  readonly #states: Uint8Array
  #model: HealthModel | null = null
  /** Those of the day after. */
  #figures: ByGroup<HealthFigures> | null = null

  constructor(state: OrganizationState, history: HealthHistory) {
    const { accounts } = state
    const rowsOf = ({ accountIds }: FactHistory) => accountIds.map((id) => accounts.byId.find(id))
    const { signals, touchpoints } = history
    this.#history = history
    this.#signals = new FactPlaces(signals, rowsOf(signals), accounts.rowCount)
    this.#touchpoints = new FactPlaces(touchpoints, rowsOf(touchpoints), accounts.rowCount)
    this.#superseded = supersededOn(signals)
    this.#escalated = escalatedByDay(state)
    this.#contacts = new DailyTally(touchpoints.day, ONE.length)
    this.#states = new Uint8Array(accounts.rowCount)
  }

  on(step: DayStep): ByGroup<HealthFigures> | null {
    const { view, later } = step
    const isSameModel = later !== null && arePoliciesSame(view, later)
    const model = isSameModel && this.#model !== null ? this.#model : healthModel(view)
    const { signals } = this.#history
    const scorers = {
      model,
      now: new DayScorer(model, view.day, signals),
      before: new DayScorer(model, view.day - riskDays(model), signals),
    }
    const changed =
      later === null
        ? new Set([...this.#signals.rows(), ...this.#touchpoints.rows()])
        : touchedAccounts(step)
    const rows = isSameModel ? this.#affected(changed, scorers) : this.#signals.rows()
    for (const row of changed) this.#move(row, placesOf(view, row))
    for (const row of rows) this.#become(row, this.#stateOf(view, row, scorers))
    this.#model = model
    this.#figures = this.#figuresOn(view, model)
    return this.#figures
  }

  /** Rows of the accounts that may count otherwise than on the day after. */
  #affected(changed: ReadonlySet<number>, { model, now, before }: Scorers): Iterable<number> {
    const rows = new Set(changed)
    for (const { day } of [now, before]) {
      for (const row of this.#escalated.get(day + 1) ?? []) rows.add(row)
    }
    for (const at of this.#signalsAtEdges(now.day, model)) rows.add(this.#signals.row(at))
    // Who is not at risk on the day need not have been so before it.
    for (const at of this.#signalsAtEdges(before.day, model)) {
      const row = this.#signals.row(at)
      if (this.#states[row]! > WELL) rows.add(row)
    }
    for (const on of [now.day + 1, now.day - touchpointReach(model)]) {
      for (const at of this.#touchpoints.on(on)) {
        const row = this.#touchpoints.row(at)
        if (this.#states[row]! > NEWLY) rows.add(row)
      }
    }
    return rows
  }

  /** Places of the signals that count on a day and not on the one after it, or the other way round. */
  *#signalsAtEdges(day: Day, model: HealthModel): Generator<number> {
    yield* this.#signals.on(day + 1)
    // A signal that counts longer counts only where no later one of its metric does.
    for (const reach of new Set(signalReaches(model))) {
      for (const at of this.#signals.on(day - reach)) if (this.#superseded[at]! > day) yield at
    }
  }

  #stateOf(view: OrganizationView, row: number, { model, now, before }: Scorers): number {
    if ((this.#places[row] ?? null) === null) return NOT
    const bySignals = this.#scoreOf(row, now)
    if (Number.isNaN(bySignals)) return NOT
    const score = Math.min(bySignals, healthCeiling(view.state, row, now.day, model))
    if (!isAtRisk(levelOf(score, model))) return WELL
    const earlier = Math.min(
      this.#scoreOf(row, before),
      healthCeiling(view.state, row, before.day, model),
    )
    if (Number.isNaN(earlier) || !isAtRisk(levelOf(earlier, model))) return NEWLY
    const [from, to] = this.#touchpoints.within(row, now.day - touchpointReach(model), now.day)
    return from < to ? TOUCHED : UNTOUCHED
  }

  #scoreOf(row: number, scorer: DayScorer): number {
    return scorer.scoreOf(this.#signals.within(row, scorer.first, scorer.day))
  }

  #move(row: number, places: CountedIn | null): void {
    this.#become(row, NOT)
    this.#countContacts(row, -1)
    this.#places[row] = places
    this.#countContacts(row, 1)
  }

  #countContacts(row: number, sign: 1 | -1): void {
    const places = this.#places[row] ?? null
    if (places === null) return
    const [from, to] = this.#touchpoints.of(row)
    for (let at = from; at < to; at += 1) {
      this.#contacts.add(places, this.#history.touchpoints.day[at]!, sign, ONE)
    }
  }

  #become(row: number, state: number): void {
    const before = this.#states[row]!
    if (before === state) return
    const places = this.#places[row] ?? null
    this.#states[row] = state
    if (places === null) return
    if (before !== NOT) this.#tally.add(places, -1, LESS[before]!)
    if (state !== NOT) this.#tally.add(places, 1, AMOUNTS[state]!)
  }

  #figuresOn(view: OrganizationView, model: HealthModel): ByGroup<HealthFigures> | null {
    const atRisk = this.#tally.figures()
    if (atRisk?.organization == null) return null
    const { whole, teams, segments } = this.#contacts
    const now: ByGroup<HealthFigures> = {
      organization: withContacts(atRisk.organization, whole, view, model),
      teams: new Map(
        [...atRisk.teams].map(([id, tally]) => [
          id,
          withContacts(tally, teams.get(id), view, model),
        ]),
      ),
      segments: new Map(
        [...atRisk.segments].map(([segment, tally]) => [
          segment,
          withContacts(tally, segments.get(segment), view, model),
        ]),
      ),
    }
    return keptOfGroups(now, this.#figures)
  }
}

/** Rows of the accounts whose escalations differ from the day before, by the day. */
function escalatedByDay(state: OrganizationState): ReadonlyMap<Day, ReadonlySet<number>> {
  const { escalations } = state
  const byDay = new Map<Day, Set<number>>()
  eachBoundary(state, 'escalation', (day, row) => {
    const rows = byDay.get(day) ?? new Set()
    byDay.set(day, rows.add(escalations.referredRow(escalations.firstVersion(row), 'accountId')))
  })
  return byDay
}

function placesOf(view: OrganizationView, row: number): CountedIn | null {
  return view.accounts.isLive(row) ? csmPlaces(view, row, 'CSM_SMB') : null
}
