import { type AccountLives, accountLives, type OrganizationView } from '@postscale/domain'
import { inTurns } from '../../graphql/in-turns.js'
import { type AccountSeriesService, remembered } from '../../time-series/account-series.service.js'
import type { HealthService } from '../health/health.service.js'

/** Tells where all accounts stand in their lives; once for a view. */
export class AccountLivesService {
  readonly #series: AccountSeriesService
  readonly #health: HealthService
  readonly #known = new WeakMap<OrganizationView, Promise<AccountLives>>()

  constructor(series: AccountSeriesService, health: HealthService) {
    this.#series = series
    this.#health = health
  }

  accounts(view: OrganizationView): Promise<AccountLives> {
    return remembered(this.#known, view, async () => {
      const [signals, touchpoints, health] = await Promise.all([
        this.#series.signals(view),
        this.#series.touchpoints(view),
        this.#health.accounts(view),
      ])
      return inTurns(accountLives(view, { signals, touchpoints, health }))
    })
  }
}
