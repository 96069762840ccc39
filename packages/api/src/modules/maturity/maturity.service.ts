import {
  maturityWindows,
  type Id,
  type MaturityFacts,
  type OrganizationView,
} from '@postscale/domain'
import { factsAt } from '../facts/as-of-revision.js'
import type { HealthBacktestService } from '../health/backtest/health-backtest.service.js'
import type { RetentionService } from '../retention/retention.service.js'
import { predictionOf } from './prediction-of.js'
import type { SignalPresenceRepository } from './signal-presence.repository.js'

/** Gathers what maturity is judged from besides the organization itself; once for a view. */
export class MaturityService {
  readonly #retention: RetentionService
  readonly #backtest: HealthBacktestService
  readonly #presence: SignalPresenceRepository
  readonly #known = new WeakMap<OrganizationView, Promise<MaturityFacts>>()

  constructor(
    retention: RetentionService,
    backtest: HealthBacktestService,
    presence: SignalPresenceRepository,
  ) {
    this.#retention = retention
    this.#backtest = backtest
    this.#presence = presence
  }

  facts(view: OrganizationView): Promise<MaturityFacts> {
    const known = this.#known.get(view)
    if (known !== undefined) return known
    const facts = this.#facts(view)
    this.#known.set(view, facts)
    facts.catch(() => this.#known.delete(view))
    return facts
  }

  async #facts(view: OrganizationView): Promise<MaturityFacts> {
    const [retention, tested, signals] = await Promise.all([
      this.#lastYear(view),
      this.#backtest.test(view),
      this.#presence.within(factsAt(view), maturityWindows(view)),
    ])
    const live = (ids: readonly Id[]): number =>
      ids.filter((id) => view.accounts.rowOf(id) !== -1).length
    return {
      retention,
      signals: signals.recorded
        ? { accounts: live(signals.ids), usageAccounts: live(signals.usageIds) }
        : null,
      prediction: predictionOf(view, tested),
    }
  }

  async #lastYear(view: OrganizationView): Promise<MaturityFacts['retention']> {
    const { account } = await this.#retention.movements(view)
    if (account.length === 0) return null
    const [retention] = (await this.#retention.lastYear(view, 'ORGANIZATION')).values()
    return { grr: retention?.grr.ratio.value ?? null, nrr: retention?.nrr.ratio.value ?? null }
  }
}
