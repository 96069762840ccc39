import type { DayStep } from '../../state/days-back.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { touchedAccounts } from '../../state/touched-accounts.js'
import type { OrganizationView } from '../../state/view.js'
import { type CountedIn, GroupTally } from '../hire-triggers/group-tally.js'
import type { ByGroup, FiguresBack, HealthFigures } from '../hire-triggers/hire-trigger-input.js'
import { arePoliciesSame } from '../hire-triggers/same-policies.js'
import { DayScorer } from './day-scorer.js'
import { healthCeiling } from './escalation-ceiling.js'
import {
  type FactHistory,
  type HealthHistory,
  signalReaches,
  supersededOn,
  touchpointReach,
} from './fact-history.js'
import { FactPlaces } from './fact-places.js'
import { techTouchPlaces } from './health-figures.js'
import { type HealthModel, healthModel } from './health-model.js'
import { isAtRisk, levelOf } from './level-of.js'

/** How an account counts: not at all, as well, or as at risk, turned to lately or not. */
const [NOT, WELL, TOUCHED, UNTOUCHED] = [0, 1, 2, 3]
const AMOUNTS = [[], [0, 0], [1, 0], [1, 1]] as const
const LESS = AMOUNTS.map((amounts) => amounts.map((each) => -each))

/**
 * What `healthFigures` says of days one after another into the past. A day costs the accounts whose
 * signals or touchpoints begin or cease to count on it, and what changed in the organization.
 */
export class HealthBack implements FiguresBack<HealthFigures> {
  readonly #history: HealthHistory
  readonly #signals: FactPlaces
  readonly #touchpoints: FactPlaces
  /** Of each signal the day of the next one of its account and metric. */
  readonly #superseded: Int32Array
  readonly #tally = new GroupTally<HealthFigures>(([atRisk = 0, untouched = 0]) => {
    return { atRisk, untouched }
  })
  /** By rows of accounts: where each counts as tech-touch, null where it does not, and how. */
  readonly #places: (CountedIn | null)[] = []
  readonly #states: Uint8Array
  #model: HealthModel | null = null

  constructor({ accounts }: OrganizationState, history: HealthHistory) {
    const rowsOf = ({ accountIds }: FactHistory) => accountIds.map((id) => accounts.byId.find(id))
    const { signals, touchpoints } = history
    this.#history = history
    this.#signals = new FactPlaces(signals, rowsOf(signals), accounts.rowCount)
    this.#touchpoints = new FactPlaces(touchpoints, rowsOf(touchpoints), accounts.rowCount)
    this.#superseded = supersededOn(signals)
    this.#states = new Uint8Array(accounts.rowCount)
  }

  on(step: DayStep): ByGroup<HealthFigures> | null {
    const { view, later } = step
    const isSameModel = later !== null && arePoliciesSame(view, later)
    const model = isSameModel && this.#model !== null ? this.#model : healthModel(view)
    const scorer = new DayScorer(model, view.day, this.#history.signals)
    if (later === null) {
      for (const row of this.#signals.rows()) this.#places[row] = placesOf(view, row)
    }
    const changed = touchedAccounts(step)
    for (const row of escalatedAccounts(step)) changed.add(row)
    const rows = isSameModel ? this.#affected(changed, scorer) : this.#signals.rows()
    for (const row of changed) this.#move(row, placesOf(view, row))
    for (const row of rows) this.#become(row, this.#stateOf(view, row, scorer))
    this.#model = model
    return view.day < this.#history.firstTouchpoint ? null : this.#tally.figures()
  }

  /** Rows of the accounts that may count otherwise than on the day after. */
  #affected(changed: ReadonlySet<number>, scorer: DayScorer): Iterable<number> {
    const { day, model } = scorer
    const rows = new Set(changed)
    for (const at of this.#signals.on(day + 1)) rows.add(this.#signals.row(at))
    // A signal that counts longer counts only where no later one of its metric does.
    for (const reach of new Set(signalReaches(model))) {
      for (const at of this.#signals.on(day - reach)) {
        if (this.#superseded[at]! > day) rows.add(this.#signals.row(at))
      }
    }
    for (const on of [day + 1, day - touchpointReach(model)]) {
      for (const at of this.#touchpoints.on(on)) {
        const row = this.#touchpoints.row(at)
        if (this.#states[row]! > WELL) rows.add(row)
      }
    }
    return rows
  }

  #stateOf(view: OrganizationView, row: number, scorer: DayScorer): number {
    if ((this.#places[row] ?? null) === null) return NOT
    const { day, model } = scorer
    const bySignals = scorer.scoreOf(this.#signals.within(row, scorer.first, day))
    if (Number.isNaN(bySignals)) return NOT
    const score = Math.min(bySignals, healthCeiling(view, row, model))
    if (!isAtRisk(levelOf(score, model))) return WELL
    const [from, to] = this.#touchpoints.within(row, day - touchpointReach(model), day)
    return from < to ? TOUCHED : UNTOUCHED
  }

  #move(row: number, places: CountedIn | null): void {
    this.#become(row, NOT)
    this.#places[row] = places
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
}

/** Rows of the accounts whose escalations differ between a day and the one after it. */
function escalatedAccounts({ view, touched }: DayStep): readonly number[] {
  const { accounts, escalations } = view.state
  return [...touched('escalation')]
    .flatMap((row) => escalations.recordAt(row).history)
    .map(({ fields }) => accounts.byId.find(fields.accountId))
    .filter((row) => row !== -1)
}

function placesOf(view: OrganizationView, row: number): CountedIn | null {
  return view.accounts.isLive(row) ? techTouchPlaces(view, row) : null
}
