import {
  lint,
  LINT_RULE_IDS,
  readable,
  viewAt,
  type LintFacts,
  type LintReport,
  type LintRuleId,
  type OrganizationView,
} from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import type { TicketService } from '../../time-series/ticket.service.js'
import type { AccountSeriesService } from '../../time-series/account-series.service.js'
import type { HealthService } from '../health/health.service.js'
import type { RetentionService } from '../retention/retention.service.js'

/** Who knows what is not part of an organization's state. */
interface FactServices {
  readonly tickets: TicketService
  readonly accountSeries: AccountSeriesService
  readonly health: HealthService
  readonly retention: RetentionService
}

/** Most findings of one rule: a baseline of a large organization must not hide what is new. */
const LIMIT = 10_000

/** Lints a view rule by rule, each once, and keeps the answers with it. */
export class LintService {
  readonly #services: FactServices
  readonly #facts = new WeakMap<OrganizationView, Promise<LintFacts>>()
  readonly #reports = new WeakMap<OrganizationView, Map<LintRuleId, LintReport>>()

  constructor(services: FactServices) {
    this.#services = services
  }

  /**
   * What the rules find, in the order of the registry.
   *
   * @param rules only these; null for all.
   */
  async report(view: OrganizationView, rules: readonly LintRuleId[] | null): Promise<LintReport> {
    const facts = await this.#factsOf(view)
    const asked = LINT_RULE_IDS.filter((id) => rules?.includes(id) ?? true)
    const reports = asked.map((id) => this.#reportOf(view, id, facts))
    return {
      findings: reports.flatMap(({ findings }) => findings),
      accepted: reports.flatMap(({ accepted }) => accepted),
      notEvaluated: reports.flatMap(({ notEvaluated }) => notEvaluated),
      truncated: reports.flatMap(({ truncated }) => truncated),
      stale: [],
      staleAcceptances: reports.flatMap(({ staleAcceptances }) => staleAcceptances),
    }
  }

  #reportOf(view: OrganizationView, id: LintRuleId, facts: LintFacts): LintReport {
    const reports = this.#reports.get(view) ?? new Map<LintRuleId, LintReport>()
    this.#reports.set(view, reports)
    let report = reports.get(id)
    if (report === undefined) {
      const { state, day } = view
      const began = state.organization.history[0]?.from ?? day
      const viewOn = (on: number) => (on < began ? null : viewAt(state, on))
      report = lint({ view, viewOn, facts, newId }, { only: [id], limit: LIMIT })
      reports.set(id, report)
    }
    return report
  }

  #factsOf(view: OrganizationView): Promise<LintFacts> {
    const known = this.#facts.get(view)
    if (known !== undefined) return known
    const facts = this.#read(view)
    this.#facts.set(view, facts)
    facts.catch(() => this.#facts.delete(view))
    return facts
  }

  async #read(view: OrganizationView): Promise<LintFacts> {
    const { tickets, accountSeries, health, retention } = this.#services
    const [volumes, touchpoints, scored] = await Promise.all([
      tickets.byTeam(view),
      accountSeries.touchpoints(view),
      health.accounts(view),
    ])
    const [whole] = retention.lastYear(view, 'ORGANIZATION').values()
    const isScored = view.accounts.rows.some((row) => scored.scoreOf(row) !== null)
    return {
      tickets: volumes ?? undefined,
      touchpoints: touchpoints ?? undefined,
      health: isScored ? scored : undefined,
      retention: whole && { grr: readable(whole.grr), nrr: readable(whole.nrr) },
    }
  }
}
