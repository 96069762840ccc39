import {
  healthFigures,
  healthModel,
  type ByGroup,
  type HealthFigures,
  type OrganizationView,
} from '@postscale/domain'
import { factsAt } from '../../time-series/facts-at.js'
import {
  toTouchpointColumns,
  type TouchpointRepository,
} from '../../time-series/touchpoint.repository.js'
import type { HealthService } from './health.service.js'
import type { TouchpointPresenceRepository } from '../../time-series/presence.repository.js'

/** What hire triggers need to know of health: who is at risk and has not been turned to. */
export class HealthFiguresService {
  readonly #health: HealthService
  readonly #touchpoints: TouchpointRepository
  readonly #presence: TouchpointPresenceRepository

  constructor(
    health: HealthService,
    touchpoints: TouchpointRepository,
    presence: TouchpointPresenceRepository,
  ) {
    this.#health = health
    this.#touchpoints = touchpoints
    this.#presence = presence
  }

  /** Of every team, every segment and the organization; null when nothing is known. */
  async byGroup(view: OrganizationView): Promise<ByGroup<HealthFigures> | null> {
    const at = factsAt(view)
    const days = healthModel(view).figures.number('policy.hireTrigger.smb.touchpointWindow')
    const [health, recorded, lately] = await Promise.all([
      this.#health.accounts(view),
      this.#presence.anyUntil(at, view.day),
      this.#touchpoints.since(at, view.day - Math.ceil(days), view.day + 1),
    ])
    return healthFigures(view, health, recorded ? toTouchpointColumns(view, lately) : null)
  }
}
