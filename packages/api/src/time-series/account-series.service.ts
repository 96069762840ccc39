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
import type { FactRevisionsRepository } from './fact-revisions.repository.js'
import { withFactsOf } from './facts-by-account.js'
import type { HealthSignalRepository, LatestSignals } from './health-signal.repository.js'
import { type RecordedSignals, toSignalColumns, withSignalsOf } from './gathered-signals.js'
import { KeptFacts } from './kept-facts.js'
import type { TouchpointPresenceRepository } from './presence.repository.js'
import {
  type AccountTouchpoint,
  type RecordedTouchpoints,
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

interface SeriesReaders {
  readonly signals: HealthSignalRepository
  readonly touchpoints: TouchpointRepository
  readonly presence: TouchpointPresenceRepository
  readonly revisions: FactRevisionsRepository
}

/**
 * The time series that accounts' lives are told from: of all accounts read once and kept from revision to
 * revision, of a list of accounts by one statement for each kind.
 */
export class AccountSeriesService {
  readonly #presence: TouchpointPresenceRepository
  readonly #latestSignals: KeptFacts<LatestSignals, RecordedSignals>
  readonly #touchpoints: KeptFacts<Period, RecordedTouchpoints>
  readonly #lastDays: KeptFacts<{ readonly until: Day }, ReadonlyMap<Id, Day>>
  readonly #recorded = new WeakMap<OrganizationView, Promise<boolean>>()
  readonly #signalsOfAccounts: AccountBatches<Question, readonly MetricSignal[]>
  readonly #contactsOfAccounts: AccountBatches<Question, readonly AccountTouchpoint[]>
  readonly #lastOfAccounts: AccountBatches<{ readonly at: FactsAt; readonly until: Day }, Day>

  constructor({ signals, touchpoints, presence, revisions }: SeriesReaders) {
    this.#presence = presence
    this.#latestSignals = new KeptFacts(revisions, {
      kind: 'healthSignal',
      name: 'latest signals',
      read: (at, question) => signals.latest(at, question),
      mend: async (facts, at, question, ids) =>
        withSignalsOf(facts, ids, await signals.latest(at, question, ids)),
    })
    this.#touchpoints = new KeptFacts(revisions, {
      kind: 'touchpoint',
      name: 'touchpoints',
      read: (at, period) => touchpoints.within(at, period),
      mend: async (facts, at, period, ids) => {
        const part = await touchpoints.within(at, period, ids)
        return withFactsOf(facts, ids, part, ['day', 'kind'])
      },
    })
    this.#lastDays = new KeptFacts(revisions, {
      kind: 'touchpoint',
      name: 'last touchpoints',
      read: (at, { until }) => touchpoints.lastDays(at, null, until),
      mend: async (facts, at, { until }, ids) => {
        const part = await touchpoints.lastDays(at, ids, until)
        const gone = new Set(ids)
        return new Map([...[...facts].filter(([id]) => !gone.has(id)), ...part])
      },
    })
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
  async signals(view: OrganizationView): Promise<SignalColumns> {
    const { day } = view
    const model = healthModel(view)
    const trendFrom = day - model.trendDays
    const question = {
      asOf: day,
      days: trendFrom - signalWindow(day, model).from + 1,
      earlier: [trendFrom, day - riskDays(model)],
    }
    return toSignalColumns(view, await this.#latestSignals.of(view, question))
  }

  /** Of all accounts, the contacts of the windows they are counted in; null when none ever were. */
  async touchpoints(view: OrganizationView): Promise<TouchpointColumns | null> {
    const { previous, current } = contactWindows(view)
    const [recorded, touchpoints] = await Promise.all([
      this.#anyTouchpoint(view),
      this.touchpointsWithin(view, { from: previous.from, to: current.to }),
    ])
    return recorded ? touchpoints : null
  }

  /** Of all accounts, the contacts of a period. */
  async touchpointsWithin(
    view: OrganizationView,
    { from, to }: Period,
  ): Promise<TouchpointColumns> {
    return toTouchpointColumns(view, await this.#touchpoints.of(view, { from, to }))
  }

  /** Of all accounts that were ever contacted up to the view's day, the day of the last contact. */
  lastContacts(view: OrganizationView): Promise<ReadonlyMap<Id, Day>> {
    return this.#lastDays.of(view, { until: view.day })
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
