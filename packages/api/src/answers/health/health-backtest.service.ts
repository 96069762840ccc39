import {
  backtestHealth,
  healthModel,
  KeptAnswers,
  type Backtest,
  type BacktestCase,
  type OrganizationView,
} from '@postscale/domain'
import type { FactRevisionsRepository } from '../../time-series/fact-revisions.repository.js'
import { type FactsAt, factsAt } from '../../time-series/facts-at.js'
import type { HealthSignalRepository } from '../../time-series/health-signal.repository.js'
import type { RetentionService } from '../retention/retention.service.js'
import { backtestCases, signalDays } from './backtest-cases.js'
import { contractEnds, type PastEnd, pastEnds, reliedOnByEnds } from './past-ends.js'

/** How far back ends are looked at, and how many of them: the latest. */
const DAYS_BACK = 730
const MOST_ENDS = 5_000

/** A tested score with the cases it was tested on. */
export interface TestedHealth {
  readonly backtest: Backtest
  readonly cases: readonly BacktestCase[]
}

const keptEnds = new KeptAnswers<readonly PastEnd[]>(reliedOnByEnds)

/** As of when a test was made on some ends. Of other policies, which its model is of, the ends are found anew. */
interface Made {
  readonly at: FactsAt
  readonly tested: Promise<TestedHealth>
}

/**
 * Tests health scores on what became of past contracts; once for a view, and for those that follow while neither the
 * ends nor any signals are touched.
 */
export class HealthBacktestService {
  readonly #retention: RetentionService
  readonly #signals: HealthSignalRepository
  readonly #revisions: FactRevisionsRepository
  readonly #known = new WeakMap<OrganizationView, Promise<TestedHealth>>()
  readonly #made = new WeakMap<readonly PastEnd[], Made>()

  constructor(
    retention: RetentionService,
    signals: HealthSignalRepository,
    revisions: FactRevisionsRepository,
  ) {
    this.#retention = retention
    this.#signals = signals
    this.#revisions = revisions
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
    const ends = keptEnds.of(view, 'ends', () => this.#latestEnds(view))
    const at = factsAt(view)
    const made = this.#made.get(ends)
    if (made !== undefined && !(await this.#isTouched(made.at, at))) return made.tested
    const tested = this.#testOn(ends, view)
    this.#made.set(ends, { at, tested })
    tested.catch(() => this.#made.delete(ends))
    return tested
  }

  #latestEnds(view: OrganizationView): readonly PastEnd[] {
    return pastEnds(this.#retention.movements(view), contractEnds(view), view.day)
      .filter(({ endedOn }) => endedOn > view.day - DAYS_BACK)
      .toSorted((a, b) => b.endedOn - a.endedOn)
      .slice(0, MOST_ENDS)
  }

  async #testOn(ends: readonly PastEnd[], view: OrganizationView): Promise<TestedHealth> {
    const model = healthModel(view)
    const ids = [...new Set(ends.map(({ accountId }) => accountId))]
    const window = signalDays(ends, view.day, model)
    const signals = await this.#signals.ofAccounts(factsAt(view), ids, window)
    const cases = backtestCases(ends, signals, model)
    return { backtest: backtestHealth(cases, model), cases }
  }

  /** Whether signals were recorded or taken back between two revisions, of whomever. */
  async #isTouched(one: FactsAt, other: FactsAt): Promise<boolean> {
    const [first, second] = [one.revision, other.revision]
    if (first === second) return false
    const between = {
      afterRevision: Math.min(first, second),
      revision: Math.max(first, second),
    }
    const { organizationId } = other
    return (await this.#revisions.touchedIn('healthSignal', organizationId, between, 0)) === null
  }
}
