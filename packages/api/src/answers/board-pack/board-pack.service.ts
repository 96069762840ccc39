import {
  boardMonth,
  boardPack,
  type BoardTable,
  type OrganizationView,
  type Period,
  viewAt,
} from '@postscale/domain'
import type { HealthService } from '../health/health.service.js'
import type { LintService } from '../org-lint/lint.service.js'
import type { RetentionService } from '../retention/retention.service.js'

/** What a board is shown of one month. */
export interface BoardPack {
  /** Its first day, and the day after its last one. */
  readonly month: Period
  /** The organization on the month's last day, at the revision asked for. */
  readonly view: OrganizationView
  readonly tables: readonly BoardTable[]
}

/** With how many months a series of retention must end for the year before the last to be its first. */
const MONTHS = 13

/** Puts board packs together. */
export class BoardPackService {
  readonly #health: HealthService
  readonly #lint: LintService
  readonly #retention: RetentionService

  constructor(health: HealthService, lint: LintService, retention: RetentionService) {
    this.#health = health
    this.#lint = lint
    this.#retention = retention
  }

  /**
   * The pack of the last month that had ended on a view's day, at the view's revision; null where the
   * organization was not on record when it ended.
   */
  async pack({ state, day }: OrganizationView): Promise<BoardPack | null> {
    const month = boardMonth(day)
    const began = state.organization.history[0]?.from ?? day
    if (began >= month.to) return null
    const view = viewAt(state, month.to - 1)
    const ended = viewAt(state, month.to)
    const [retention = null] = this.#retention.series(ended, 'ORGANIZATION', MONTHS)
    const [renewals = null] = this.#retention.renewals(ended, 'ORGANIZATION', MONTHS)
    const [health, { findings }] = await Promise.all([
      this.#health.accounts(view),
      this.#lint.report(view, null),
    ])
    const before = began < month.from ? viewAt(state, month.from - 1) : null
    const sources = { after: view, before, retention, renewals, health, findings }
    return { month, view, tables: boardPack(sources) }
  }
}
