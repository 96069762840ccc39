import {
  type BoardForecast,
  type CalledQuarter,
  calledRenewals,
  fiscalQuarter,
  type ForecastAccuracy,
  forecastAccuracy,
  type ForecastCall,
  forecastCall,
  type ForecastMovement,
  forecastMovement,
  type Day,
  type OrganizationView,
  passingView,
  type Period,
} from '@postscale/domain'
import { endOfDay } from '../../graphql/today.js'
import type { AuditRepository } from '../../store/audit.repository.js'
import type { StateStore } from '../../store/state-store.js'
import type { HealthService } from '../health/health.service.js'

/** What moved since a day. */
export interface MovementSince {
  /** The organization's last revision at the end of that day; null when nothing was recorded by then. */
  readonly revision: number | null
  readonly before: OrganizationView | null
  readonly movement: ForecastMovement
}

/** The last complete quarters of which calls are judged. */
const QUARTERS = [-4, -3, -2, -1]

/** Forecast calls, each worked out once for a view; past ones on the states of past revisions, which are shared. */
export class ForecastCallService {
  readonly #states: StateStore
  readonly #audit: AuditRepository
  readonly #health: HealthService
  readonly #calls = new WeakMap<OrganizationView, Map<string, Promise<ForecastCall>>>()
  readonly #accuracies = new WeakMap<OrganizationView, Promise<ForecastAccuracy>>()

  constructor(states: StateStore, audit: AuditRepository, health: HealthService) {
    this.#states = states
    this.#audit = audit
    this.#health = health
  }

  /** The call of a window. */
  call(view: OrganizationView, window: Period): Promise<ForecastCall> {
    const calls = this.#calls.get(view) ?? new Map<string, Promise<ForecastCall>>()
    this.#calls.set(view, calls)
    const name = `${window.from} ${window.to}`
    const known = calls.get(name)
    if (known !== undefined) return known
    const call = this.#health.accounts(view).then((health) => forecastCall(view, health, window))
    calls.set(name, call)
    call.catch(() => calls.delete(name))
    return call
  }

  /** What moved in a window since the end of a day, against the call as it is. */
  async movement(view: OrganizationView, since: Day, window: Period): Promise<MovementSince> {
    const { renewals } = await this.call(view, window)
    const after = { view, renewals }
    const revision = await this.#revisionOn(view, since)
    const before = revision === null ? null : await this.#viewOf(view, revision, since)
    if (revision === null || before === null) {
      const movement = forecastMovement(after, after, window)
      return { revision: null, before: null, movement: { ...movement, bridge: [] } }
    }
    const called = calledRenewals(before, null, window)
    const movement = forecastMovement({ view: before, renewals: called }, after, window)
    return { revision, before, movement }
  }

  /** How far the calls of the last four complete quarters came true. */
  accuracy(view: OrganizationView): Promise<ForecastAccuracy> {
    const known = this.#accuracies.get(view) ?? this.#accuracyOf(view)
    this.#accuracies.set(view, known)
    known.catch(() => this.#accuracies.delete(view))
    return known
  }

  /** The call of the quarter of the view's day and of the next, what moved since a day, and how far calls came true. */
  async forecastOfDay(view: OrganizationView, since: Day): Promise<BoardForecast> {
    const quarter = fiscalQuarter(view, 0)
    const call = await this.call(view, quarter)
    const next = await this.call(view, fiscalQuarter(view, 1))
    const { before, movement } = await this.movement(view, since, quarter)
    const accuracy = await this.accuracy(view)
    return { call, next, since, bridge: before === null ? null : movement.bridge, accuracy }
  }

  async #accuracyOf(view: OrganizationView): Promise<ForecastAccuracy> {
    const quarters: CalledQuarter[] = []
    // One past state after the other: each is reached from the live one, and held only while it is read.
    for (const each of QUARTERS) quarters.push(await this.#quarter(view, fiscalQuarter(view, each)))
    return forecastAccuracy(quarters)
  }

  async #quarter(view: OrganizationView, quarter: Period): Promise<CalledQuarter> {
    const ended = calledRenewals(passingView(view.state, quarter.to - 1), null, quarter)
    const revision = await this.#revisionOn(view, quarter.from)
    const begun = revision === null ? null : await this.#viewOf(view, revision, quarter.from)
    const called =
      begun === null ? null : { view: begun, renewals: calledRenewals(begun, null, quarter) }
    return { quarter, called, ended }
  }

  /** The organization's last revision at the end of a day, up to the one that is shown or stood on. */
  #revisionOn({ state }: OrganizationView, day: Day): Promise<number | null> {
    const { organization, revision } = state
    return this.#audit.revisionBefore(organization.id, revision, endOfDay(state, day))
  }

  /** The organization on a day as it was recorded at a revision; null when it was not there yet. */
  async #viewOf(
    { state: { organization } }: OrganizationView,
    revision: number,
    day: Day,
  ): Promise<OrganizationView | null> {
    const state = await this.#states.atRevision(organization.id, revision)
    const began = state?.organization.history[0]?.from
    return state === null || began === undefined || day < began ? null : passingView(state, day)
  }
}
