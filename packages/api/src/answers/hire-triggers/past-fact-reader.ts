import {
  type Day,
  HealthBack,
  healthDays,
  type MissingInput,
  type OrganizationState,
  type PastFacts,
  ticketDays,
  TicketsBack,
} from '@postscale/domain'
import { factsOf } from '../../time-series/facts-at.js'
import type { HealthSignalRepository } from '../../time-series/health-signal.repository.js'
import type { TouchpointPresenceRepository } from '../../time-series/presence.repository.js'
import type { TicketVolumeRepository } from '../../time-series/ticket-volume.repository.js'
import type { TouchpointRepository } from '../../time-series/touchpoint.repository.js'

/** Days one after another, both ends included. */
interface Days {
  readonly from: Day
  readonly to: Day
}

/**
 * Reads what hire triggers need of many days at once: tickets in one statement, health in three, however
 * many the days are.
 */
export class PastFactReader {
  readonly #tickets: TicketVolumeRepository
  readonly #signals: HealthSignalRepository
  readonly #touchpoints: TouchpointRepository
  readonly #presence: TouchpointPresenceRepository

  constructor(
    tickets: TicketVolumeRepository,
    signals: HealthSignalRepository,
    touchpoints: TouchpointRepository,
    presence: TouchpointPresenceRepository,
  ) {
    this.#tickets = tickets
    this.#signals = signals
    this.#touchpoints = touchpoints
    this.#presence = presence
  }

  /** The facts of the days as they were recorded at the state's revision; null what is not needed. */
  async read(
    state: OrganizationState,
    days: Days,
    needs: ReadonlySet<MissingInput>,
  ): Promise<PastFacts> {
    const [tickets, health] = await Promise.all([
      needs.has('TICKETS') ? this.#readTickets(state, days) : null,
      needs.has('HEALTH') ? this.#readHealth(state, days) : null,
    ])
    return { tickets, health }
  }

  async #readTickets(state: OrganizationState, { from, to }: Days): Promise<TicketsBack> {
    return new TicketsBack(await this.#tickets.daily(factsOf(state), ticketDays(state, from, to)))
  }

  async #readHealth(state: OrganizationState, { from, to }: Days): Promise<HealthBack | null> {
    const at = factsOf(state)
    // Before the first contact nothing is judged.
    const firstTouchpoint = await this.#presence.first(at)
    if (firstTouchpoint === null || firstTouchpoint > to) return null
    const periods = healthDays(state, Math.max(from, firstTouchpoint), to)
    const [signals, touchpoints] = await Promise.all([
      this.#signals.within(at, periods.signals),
      this.#touchpoints.within(at, periods.touchpoints),
    ])
    return new HealthBack(state, { signals, touchpoints })
  }
}
