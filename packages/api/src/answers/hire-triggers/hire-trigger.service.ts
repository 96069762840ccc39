import {
  type Day,
  type HireTrigger,
  type HireTriggerEvent,
  hireTriggerEvents,
  hireTriggers,
  type OrganizationState,
  type OrganizationView,
} from '@postscale/domain'
import type { TicketService } from '../../time-series/ticket.service.js'
import type { HealthFiguresService } from '../health/health-figures.service.js'

/** The events of a span of days, both ends included. */
interface Span {
  readonly from: Day
  readonly to: Day
  readonly events: readonly HireTriggerEvent[]
}

/** Evaluates the hire triggers of a view once, and keeps the answers with it. */
export class HireTriggerService {
  readonly #tickets: TicketService
  readonly #health: HealthFiguresService
  readonly #events = new WeakMap<OrganizationState, Span>()
  readonly #known = new WeakMap<OrganizationView, Promise<readonly HireTrigger[]>>()

  constructor(tickets: TicketService, health: HealthFiguresService) {
    this.#tickets = tickets
    this.#health = health
  }

  /** What fired and cleared on the days from `from` to `to`; kept for the span that was asked for last. */
  events(state: OrganizationState, from: Day, to: Day): readonly HireTriggerEvent[] {
    const last = this.#events.get(state)
    if (last?.from === from && last.to === to) return last.events
    const events = hireTriggerEvents(state, from, to)
    this.#events.set(state, { from, to, events })
    return events
  }

  evaluate(view: OrganizationView): Promise<readonly HireTrigger[]> {
    const known = this.#known.get(view)
    if (known !== undefined) return known
    const triggers = this.#evaluate(view)
    this.#known.set(view, triggers)
    triggers.catch(() => this.#known.delete(view))
    return triggers
  }

  async #evaluate(view: OrganizationView): Promise<readonly HireTrigger[]> {
    const [tickets, health] = await Promise.all([
      this.#tickets.byGroup(view),
      this.#health.byGroup(view),
    ])
    return hireTriggers(view, { tickets, health })
  }
}
