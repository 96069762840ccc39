import {
  backtestHealth,
  healthModel,
  type Backtest,
  type BacktestCase,
  type OrganizationView,
} from '@postscale/domain'
import { factsAt } from '../../time-series/facts-at.js'
import type { HealthSignalRepository } from '../../time-series/health-signal.repository.js'
import type { RetentionService } from '../retention/retention.service.js'
import { backtestCases, signalDays } from './backtest-cases.js'
import { contractEnds, pastEnds } from './past-ends.js'

/** How far back ends are looked at, and how many of them: the latest. */
const DAYS_BACK = 730
const MOST_ENDS = 5_000

/** A tested score with the cases it was tested on. */
export interface TestedHealth {
  readonly backtest: Backtest
  readonly cases: readonly BacktestCase[]
}

/** Tests health scores on what became of past contracts; once for a view. */
export class HealthBacktestService {
  readonly #retention: RetentionService
  readonly #signals: HealthSignalRepository
  readonly #known = new WeakMap<OrganizationView, Promise<TestedHealth>>()

  constructor(retention: RetentionService, signals: HealthSignalRepository) {
    this.#retention = retention
    this.#signals = signals
  }

  test(view: OrganizationView): Promise<TestedHealth> {
    const known = this.#known.get(view)
    if (known !== undefined) return known
    const tested = this.#test(view)
    this.#known.set(view, tested)
    tested.catch(() => this.#known.delete(view))
    return tested
  }

  async #test(view: OrganizationView): Promise<TestedHealth> {
    const model = healthModel(view)
    const movements = this.#retention.movements(view)
    const ends = pastEnds(movements, contractEnds(view), view.day)
      .filter(({ endedOn }) => endedOn > view.day - DAYS_BACK)
      .toSorted((a, b) => b.endedOn - a.endedOn)
      .slice(0, MOST_ENDS)
    const ids = [...new Set(ends.map(({ accountId }) => accountId))]
    const window = signalDays(ends, view.day, model)
    const signals = await this.#signals.ofAccounts(factsAt(view), ids, window)
    const cases = backtestCases(ends, signals, model)
    return { backtest: backtestHealth(cases, model), cases }
  }
}
