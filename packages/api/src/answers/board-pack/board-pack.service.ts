import {
  boardMonth,
  boardPack,
  type BoardTable,
  type OrganizationView,
  type Period,
  viewAt,
} from '@postscale/domain'
import type { ScenarioReader } from '../../store/scenario.repository.js'
import type { ForecastCallService } from '../forecast-call/forecast-call.service.js'
import type { HealthService } from '../health/health.service.js'
import type { LintService } from '../org-lint/lint.service.js'
import type { RetentionService } from '../retention/retention.service.js'
import type { PlanVsActualService } from '../targets/plan-vs-actual.service.js'

/** What a board is shown of one month. */
export interface BoardPack {
  /** Its first day, and the day after its last one. */
  readonly month: Period
  /** The organization on the month's last day, at the revision asked for. */
  readonly view: OrganizationView
  readonly tables: readonly BoardTable[]
}

interface BoardPackDependencies {
  readonly health: HealthService
  readonly lint: LintService
  readonly retention: RetentionService
  readonly forecastCalls: ForecastCallService
  readonly planVsActual: PlanVsActualService
}

/** With how many months a series of retention must end for the year before the last to be its first. */
const MONTHS = 13

/** Puts board packs together. */
export class BoardPackService {
  readonly #services: BoardPackDependencies

  constructor(services: BoardPackDependencies) {
    this.#services = services
  }

  /**
   * The pack of the last month that had ended on a view's day, at the view's revision; null where the
   * organization was not on record when it ended.
   *
   * @param reader to whom it is shown, and who is told of no plan of record that they may not see.
   */
  async pack({ state, day }: OrganizationView, reader: ScenarioReader): Promise<BoardPack | null> {
    const { health, lint, retention, forecastCalls, planVsActual } = this.#services
    const month = boardMonth(day)
    const began = state.organization.history[0]?.from ?? day
    if (began >= month.to) return null
    const view = viewAt(state, month.to - 1)
    const ended = viewAt(state, month.to)
    const [kept = null] = retention.series(ended, 'ORGANIZATION', MONTHS)
    const [renewals = null] = retention.renewals(ended, 'ORGANIZATION', MONTHS)
    const [accounts, { findings }, forecast, plan] = await Promise.all([
      health.accounts(view),
      lint.report(view, null),
      forecastCalls.forecastOfDay(view, month.from - 1),
      planVsActual.planOfDay(view, reader),
    ])
    const tables = boardPack({
      after: view,
      before: began < month.from ? viewAt(state, month.from - 1) : null,
      retention: kept,
      renewals,
      forecast,
      plan,
      health: accounts,
      findings,
    })
    return { month, view, tables }
  }
}
