import {
  contactWindows,
  healthModel,
  healthOfAccounts,
  signalWindow,
  type AccountsHealth,
  type OrganizationView,
  type SignalColumns,
  type TouchpointColumns,
} from '@postscale/domain'
import type { HealthSignalRepository } from '../health-signals/health-signal.repository.js'
import { toSignalColumns } from '../health-signals/to-signal-columns.js'
import { toTouchpointColumns } from '../touchpoints/to-touchpoint-columns.js'
import type { TouchpointRepository } from '../touchpoints/touchpoint.repository.js'

/** The time series of all accounts, each read once for a view and in one statement. */
export class AccountSeriesService {
  readonly #healthSignals: HealthSignalRepository
  readonly #touchpoints: TouchpointRepository
  readonly #signalsOf = new WeakMap<OrganizationView, Promise<SignalColumns>>()
  readonly #touchpointsOf = new WeakMap<OrganizationView, Promise<TouchpointColumns>>()
  readonly #healthOf = new WeakMap<OrganizationView, AccountsHealth | null>()

  constructor(healthSignals: HealthSignalRepository, touchpoints: TouchpointRepository) {
    this.#healthSignals = healthSignals
    this.#touchpoints = touchpoints
  }

  /** The signals that health and its trend are computed from on the view's day. */
  signals(view: OrganizationView): Promise<SignalColumns> {
    return remembered(this.#signalsOf, view, async () => {
      const model = healthModel(view)
      const { from } = signalWindow(view.day, model)
      const { id } = view.state.organization
      const fresh = view.day - model.trendDays - from + 1
      const trend = [view.day - model.trendDays]
      return toSignalColumns(view, await this.#healthSignals.latest(id, view.day, fresh, trend))
    })
  }

  /** The contacts of the windows in which they are counted. */
  touchpoints(view: OrganizationView): Promise<TouchpointColumns> {
    return remembered(this.#touchpointsOf, view, async () => {
      const { previous, current } = contactWindows(view)
      const { id } = view.state.organization
      return toTouchpointColumns(view, await this.#touchpoints.since(id, previous.from, current.to))
    })
  }

  /** The health of all accounts; null when no signals are recorded. */
  async health(view: OrganizationView): Promise<AccountsHealth | null> {
    const signals = await this.signals(view)
    const known = this.#healthOf.get(view)
    if (known !== undefined) return known
    const health = signals.accountRow.length === 0 ? null : healthOfAccounts(view, signals)
    this.#healthOf.set(view, health)
    return health
  }
}

function remembered<T>(
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
