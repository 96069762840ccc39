import {
  customersOf,
  readable,
  type HealthModel,
  healthModel,
  type Id,
  isAtRisk,
  levelOf,
  type MaturityFacts,
  maturityWindows,
  type OrganizationView,
} from '@postscale/domain'
import { factsAt } from '../../time-series/facts-at.js'
import type { SignalPresenceRepository } from '../../time-series/presence.repository.js'
import type { HealthBacktestService, TestedHealth } from '../health/health-backtest.service.js'
import type { RetentionService } from '../retention/retention.service.js'

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
    const [tested, signals] = await Promise.all([
      this.#backtest.test(view),
      this.#presence.within(factsAt(view), maturityWindows(view)),
    ])
    const customers = customersOf(view)
    const paying = (ids: readonly Id[]): number =>
      ids.filter((id) => customers.isPaying(view.accounts.rowOf(id))).length
    return {
      retention: this.#lastYear(view),
      signals: signals.recorded
        ? { accounts: paying(signals.ids), usageAccounts: paying(signals.usageIds) }
        : null,
      prediction: predictionOf(view, tested),
    }
  }

  #lastYear(view: OrganizationView): MaturityFacts['retention'] {
    const { account } = this.#retention.movements(view)
    if (account.length === 0) return null
    const [retention] = this.#retention.lastYear(view, 'ORGANIZATION').values()
    return retention === undefined
      ? null
      : { grr: readable(retention.grr), nrr: readable(retention.nrr) }
  }
}

type Cases = TestedHealth['cases']

/**
 * How well health scores foretold past ends: the area under the curve of the longest lead time that has
 * enough cases, the median days of warning, and how many were at risk before they were critical.
 *
 * @returns null when no past end has a score.
 */
function predictionOf(
  view: OrganizationView,
  { backtest, cases }: TestedHealth,
): MaturityFacts['prediction'] {
  if (cases.every(({ scores }) => scores.length === 0)) return null
  const reliable = backtest.ahead.findLast((each) => each.reliable && each.auc.value !== null)
  return {
    auc: reliable?.auc.value ?? null,
    leadDays: backtest.warning.medianDays.value,
    flaggedShare: flaggedShare(cases, healthModel(view)),
  }
}

/** Part of the cases that became critical and had been at risk before, 0–1; null when none did. */
function flaggedShare(cases: Cases, model: HealthModel): number | null {
  const flags = cases.flatMap(({ scores }): boolean[] => {
    const levels = scores
      .toSorted((a, b) => a.day - b.day)
      .map(({ score }) => levelOf(score, model))
    const critical = levels.indexOf('CRITICAL')
    return critical === -1 ? [] : [levels.slice(0, critical).some(isAtRisk)]
  })
  return flags.length === 0 ? null : flags.filter(Boolean).length / flags.length
}
