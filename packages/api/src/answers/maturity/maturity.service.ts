import {
  customersOf,
  readable,
  type HealthModel,
  healthModel,
  type Id,
  isAtRisk,
  levelOf,
  type MaturityFacts,
  type MaturityWindows,
  maturityWindows,
  type OrganizationView,
} from '@postscale/domain'
import type { FactRevisionsRepository } from '../../time-series/fact-revisions.repository.js'
import { KeptFacts } from '../../time-series/kept-facts.js'
import type {
  SignalPresence,
  SignalPresenceRepository,
} from '../../time-series/presence.repository.js'
import type { HealthBacktestService, TestedHealth } from '../health/health-backtest.service.js'
import type { RetentionService } from '../retention/retention.service.js'

/** Gathers what maturity is judged from besides the organization itself; once for a view. */
export class MaturityService {
  readonly #retention: RetentionService
  readonly #backtest: HealthBacktestService
  readonly #presence: KeptFacts<MaturityWindows, SignalPresence>
  readonly #known = new WeakMap<OrganizationView, Promise<MaturityFacts>>()

  constructor(
    retention: RetentionService,
    backtest: HealthBacktestService,
    presence: SignalPresenceRepository,
    revisions: FactRevisionsRepository,
  ) {
    this.#retention = retention
    this.#backtest = backtest
    this.#presence = new KeptFacts(revisions, {
      kind: 'healthSignal',
      name: 'signal presence',
      read: (at, windows) => presence.within(at, windows),
    })
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
      this.#presence.of(view, maturityWindows(view)),
    ])
    return {
      retention: this.#lastYear(view),
      signals: signals.recorded
        ? {
            accounts: payingOf(view, signals.ids),
            usageAccounts: payingOf(view, signals.usageIds),
          }
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

/** How many of some accounts pay. */
function payingOf(view: OrganizationView, ids: readonly Id[]): number {
  const customers = customersOf(view)
  let paying = 0
  for (const row of rowsOf(view, ids)) if (customers.isPaying(row)) paying += 1
  return paying
}

/** By ids that were read, their rows in one table of ids. */
const knownRows = new WeakMap<
  readonly Id[],
  { readonly table: object; readonly rows: Int32Array }
>()

function rowsOf({ state }: OrganizationView, ids: readonly Id[]): Int32Array {
  const table = state.accounts.byId
  const known = knownRows.get(ids)
  if (known?.table === table) return known.rows
  const rows = Int32Array.from(ids, (id) => table.find(id))
  knownRows.set(ids, { table, rows })
  return rows
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
