import { hireTriggers, type HireTrigger, type OrganizationView } from '@postscale/domain'
import type { TicketService } from '../../time-series/ticket.service.js'
import type { HealthFiguresService } from '../health/health-figures.service.js'

/** Evaluates the hire triggers of a view once, and keeps the answers with it. */
export class HireTriggerService {
  readonly #tickets: TicketService
  readonly #health: HealthFiguresService
  readonly #known = new WeakMap<OrganizationView, Promise<readonly HireTrigger[]>>()

  constructor(tickets: TicketService, health: HealthFiguresService) {
    this.#tickets = tickets
    this.#health = health
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
