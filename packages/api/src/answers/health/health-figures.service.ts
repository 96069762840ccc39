import {
  healthDays,
  healthFigures,
  type ByGroup,
  type HealthFigures,
  type OrganizationView,
} from '@postscale/domain'
import type { AccountSeriesService } from '../../time-series/account-series.service.js'
import type { HealthService } from './health.service.js'

/** What hire triggers need to know of health: who is at risk and has not been turned to. */
export class HealthFiguresService {
  readonly #health: HealthService
  readonly #series: AccountSeriesService

  constructor(health: HealthService, series: AccountSeriesService) {
    this.#health = health
    this.#series = series
  }

  /** Of every team, every segment and the organization; null when nothing is known. */
  async byGroup(view: OrganizationView): Promise<ByGroup<HealthFigures> | null> {
    const { touchpoints: period } = healthDays(view.state, view.day, view.day)
    const [health, signals, touchpoints] = await Promise.all([
      this.#health.accounts(view),
      this.#series.signals(view),
      this.#series.touchpointsWithin(view, period),
    ])
    return healthFigures(view, health, signals, touchpoints)
  }
}
