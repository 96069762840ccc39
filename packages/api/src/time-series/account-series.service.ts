import {
  type AccountFacts,
  contactWindows,
  type Day,
  healthModel,
  type Id,
  type MetricSignal,
  type OrganizationView,
  type Period,
  riskDays,
  type SignalColumns,
  signalWindow,
  type TouchpointColumns,
} from '@postscale/domain'
import { AccountBatches } from './account-batches.js'
import { type FactsAt, factsAt } from './facts-at.js'
import type { HealthSignalRepository } from './health-signal.repository.js'
import { toSignalColumns } from './gathered-signals.js'
import type { TouchpointPresenceRepository } from './presence.repository.js'
import {
  type AccountTouchpoint,
  toTouchpointColumns,
  type TouchpointRepository,
} from './touchpoint.repository.js'

/** What was read for a view, read once; a failure is not kept. */
export function remembered<T>(
  known: WeakMap<OrganizationView, Promise<T>>,
  view: OrganizationView,
  read: () => Promise<T>,
): Promise<T> {
  const before = known.get(view)
  if (before !== undefined) return before
  const reading = read()
  known.set(view, reading)
  reading.catch(() => known.delete(view))
  return reading
}

interface Question {
  readonly at: FactsAt
  readonly window: Period
}

/**
 * The time series that accounts' lives are told from: of all accounts read once for a view, of a list
 * of accounts by one statement for each kind.
 */
export class AccountSeriesService {
  readonly #signals: HealthSignalRepository
  readonly #touchpoints: TouchpointRepository
  readonly #presence: TouchpointPresenceRepository
  readonly #signalsOf = new WeakMap<OrganizationView, Promise<SignalColumns>>()
  readonly #contactsOf = new WeakMap<OrganizationView, Promise<TouchpointColumns | null>>()
  readonly #lastOf = new WeakMap<OrganizationView, Promise<ReadonlyMap<Id, Day>>>()
  readonly #recorded = new WeakMap<OrganizationView, Promise<boolean>>()
  readonly #signalsOfAccounts: AccountBatches<Question, readonly MetricSignal[]>
  readonly #contactsOfAccounts: AccountBatches<Question, readonly AccountTouchpoint[]>
  readonly #lastOfAccounts: AccountBatches<{ readonly at: FactsAt; readonly until: Day }, Day>

  constructor(
    signals: HealthSignalRepository,
    touchpoints: TouchpointRepository,
    presence: TouchpointPresenceRepository,
  ) {
    this.#signals = signals
    this.#touchpoints = touchpoints
    this.#presence = presence
    this.#signalsOfAccounts = new AccountBatches(({ at, window }, ids) =>
      signals.ofAccounts(at, ids, window),
    )
    this.#contactsOfAccounts = new AccountBatches(({ at, window }, ids) =>
      touchpoints.ofAccounts(at, ids, window),
    )
    this.#lastOfAccounts = new AccountBatches(({ at, until }, ids) =>
      touchpoints.lastDays(at, ids, until),
    )
  }

  /** Of all accounts, the signals that health, its trend and how long they are at risk are told from. */
  signals(view: OrganizationView): Promise<SignalColumns> {
    return remembered(this.#signalsOf, view, async () => {
      const { day } = view
      const model = healthModel(view)
      const trendFrom = day - model.trendDays
      const days = trendFrom - signalWindow(day, model).from + 1
      const earlier = [trendFrom, day - riskDays(model)]
      const latest = await this.#signals.latest(factsAt(view), day, days, earlier)
      return toSignalColumns(view, latest)
    })
  }

  /** Of all accounts, the contacts of the windows they are counted in; null when none ever were. */
  touchpoints(view: OrganizationView): Promise<TouchpointColumns | null> {
    return remembered(this.#contactsOf, view, async () => {
      const { previous, current } = contactWindows(view)
      const [recorded, touchpoints] = await Promise.all([
        this.#anyTouchpoint(view),
        this.#touchpoints.since(factsAt(view), previous.from, current.to),
      ])
      return recorded ? toTouchpointColumns(view, touchpoints) : null
    })
  }

  /** Of all accounts that were ever contacted up to the view's day, the day of the last contact. */
  lastContacts(view: OrganizationView): Promise<ReadonlyMap<Id, Day>> {
    return remembered(this.#lastOf, view, () =>
      this.#touchpoints.lastDays(factsAt(view), null, view.day),
    )
  }

  /** The same of one account; null without a contact. */
  async lastContact(view: OrganizationView, accountId: Id): Promise<Day | null> {
    const question = { at: factsAt(view), until: view.day }
    return (await this.#lastOfAccounts.ask(question, accountId)) ?? null
  }

  /** What the life of one live account is told from. */
  async account(view: OrganizationView, row: number): Promise<AccountFacts> {
    const at = factsAt(view)
    const accountId = view.accounts.id(row)
    const window = signalWindow(view.day, healthModel(view))
    const { previous, current } = contactWindows(view)
    const contacts = { from: previous.from, to: current.to }
    const [signals, touchpoints, recorded] = await Promise.all([
      this.#signalsOfAccounts.ask({ at, window }, accountId),
      this.#contactsOfAccounts.ask({ at, window: contacts }, accountId),
      this.#anyTouchpoint(view),
    ])
    return { signals: signals ?? [], touchpoints: recorded ? (touchpoints ?? []) : null }
  }

  /** All signals of one live account up to the view's day, as far as its record may ask for them. */
  async history(view: OrganizationView, row: number): Promise<readonly MetricSignal[]> {
    const { from, to } = signalWindow(view.day, healthModel(view))
    const began = view.state.organization.history[0]?.from ?? view.day
    // A signal counts on for as long as the window is, so that earlier ones count on no day on record.
    const window = { from: Math.min(from, began - (to - from)), to }
    const at = factsAt(view)
    return (await this.#signalsOfAccounts.ask({ at, window }, view.accounts.id(row))) ?? []
  }

  #anyTouchpoint(view: OrganizationView): Promise<boolean> {
    return remembered(this.#recorded, view, () => this.#presence.anyUntil(factsAt(view), view.day))
  }
}
