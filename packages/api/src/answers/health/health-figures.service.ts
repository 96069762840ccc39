import {
  healthDays,
  healthFigures,
  type ByGroup,
  type HealthFigures,
  type OrganizationView,
} from '@postscale/domain'
import type { AccountSeriesService } from '../../time-series/account-series.service.js'
import { factsAt } from '../../time-series/facts-at.js'
import {
  toTouchpointColumns,
  type TouchpointRepository,
} from '../../time-series/touchpoint.repository.js'
import type { HealthService } from './health.service.js'

/** What hire triggers need to know of health: who is at risk and has not been turned to. */
export class HealthFiguresService {
  readonly #health: HealthService
  readonly #series: AccountSeriesService
  readonly #touchpoints: TouchpointRepository

  constructor(
    health: HealthService,
    series: AccountSeriesService,
    touchpoints: TouchpointRepository,
  ) {
    this.#health = health
    this.#series = series
    this.#touchpoints = touchpoints
  }

  /** Of every team, every segment and the organization; null when nothing is known. */
  async byGroup(view: OrganizationView): Promise<ByGroup<HealthFigures> | null> {
    const { from, to } = healthDays(view.state, view.day, view.day).touchpoints
    const [health, signals, touchpoints] = await Promise.all([
      this.#health.accounts(view),
      this.#series.signals(view),
      this.#touchpoints.since(factsAt(view), from, to),
    ])
    return healthFigures(view, health, signals, toTouchpointColumns(view, touchpoints))
  }
}
