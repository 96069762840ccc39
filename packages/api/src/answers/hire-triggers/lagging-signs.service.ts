import { LaggingSigns, type OrganizationView } from '@postscale/domain'
import { type AccountSeriesService, remembered } from '../../time-series/account-series.service.js'
import type { HealthService } from '../health/health.service.js'

/** What is told beside the triggers of CSMs' books; read once for a view, and only when it is asked for. */
export class LaggingSignsService {
  readonly #series: AccountSeriesService
  readonly #health: HealthService
  readonly #known = new WeakMap<OrganizationView, Promise<LaggingSigns>>()

  constructor(series: AccountSeriesService, health: HealthService) {
    this.#series = series
    this.#health = health
  }

  of(view: OrganizationView): Promise<LaggingSigns> {
    return remembered(this.#known, view, async () => {
      const [touchpoints, health] = await Promise.all([
        this.#series.touchpoints(view),
        this.#health.accounts(view),
      ])
      return new LaggingSigns(view, touchpoints, health)
    })
  }
}
