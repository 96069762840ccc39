import {
  healthContext,
  healthModel,
  healthOf,
  healthOfAccounts,
  signalWindow,
  type AccountsHealth,
  type Health,
  type MetricSignal,
  type OrganizationView,
  type Period,
} from '@postscale/domain'
import { factsAt, type FactsAt } from '../../time-series/facts-at.js'
import type { HealthSignalRepository } from '../../time-series/health-signal.repository.js'
import { AccountBatches } from '../../time-series/account-batches.js'
import type { AccountSeriesService } from '../../time-series/account-series.service.js'

interface Question {
  readonly at: FactsAt
  readonly window: Period
}

/**
 * Health of an organization's accounts. All of them are scored once for a view, from one statement; the
 * details of a list of accounts come from one more.
 */
export class HealthService {
  readonly #series: AccountSeriesService
  readonly #known = new WeakMap<OrganizationView, Promise<AccountsHealth>>()
  readonly #ofAccounts: AccountBatches<Question, readonly MetricSignal[]>

  constructor(series: AccountSeriesService, signals: HealthSignalRepository) {
    this.#series = series
    this.#ofAccounts = new AccountBatches(({ at, window }, ids) =>
      signals.ofAccounts(at, ids, window),
    )
  }

  /** All live accounts: score, level, trend and coverage by row. */
  accounts(view: OrganizationView): Promise<AccountsHealth> {
    const known = this.#known.get(view)
    if (known !== undefined) return known
    const scored = this.#score(view)
    this.#known.set(view, scored)
    scored.catch(() => this.#known.delete(view))
    return scored
  }

  /** One live account with its families and metrics. */
  async account(view: OrganizationView, row: number): Promise<Health> {
    const model = healthModel(view)
    const window = signalWindow(view.day, model)
    const signals = await this.#ofAccounts.ask({ at: factsAt(view), window }, view.accounts.id(row))
    return healthOf(signals ?? [], view.day, model, healthContext(view, row, model))
  }

  async #score(view: OrganizationView): Promise<AccountsHealth> {
    return healthOfAccounts(view, await this.#series.signals(view))
  }
}
