import {
  type Day,
  type HireTrigger,
  type HireTriggerEvent,
  hireTriggerEvents,
  HireTriggers,
  type MissingInput,
  type OrganizationState,
  type OrganizationView,
  searchedDays,
} from '@postscale/domain'
import type { TicketService } from '../../time-series/ticket.service.js'
import type { HealthFiguresService } from '../health/health-figures.service.js'
import { inTurns } from '../in-turns.js'
import type { PastFactReader } from './past-fact-reader.js'

/** The events of a span of days, both ends included. */
interface Span {
  readonly from: Day
  readonly to: Day
  readonly events: Promise<readonly HireTriggerEvent[]>
}

const ALL_FACTS: ReadonlySet<MissingInput> = new Set(['TICKETS', 'HEALTH'])

/** Evaluates the hire triggers of a view once, and keeps the answers with it. */
export class HireTriggerService {
  readonly #tickets: TicketService
  readonly #health: HealthFiguresService
  readonly #past: PastFactReader
  readonly #events = new WeakMap<OrganizationState, Span>()
  readonly #known = new WeakMap<OrganizationView, Promise<readonly HireTrigger[]>>()

  constructor(tickets: TicketService, health: HealthFiguresService, past: PastFactReader) {
    this.#tickets = tickets
    this.#health = health
    this.#past = past
  }

  /** What fired and cleared on the days from `from` to `to`; kept for the span that was asked for last. */
  events(state: OrganizationState, from: Day, to: Day): Promise<readonly HireTriggerEvent[]> {
    const last = this.#events.get(state)
    if (last?.from === from && last.to === to) return last.events
    const span = { from, to, events: this.#readEvents(state, from, to) }
    this.#events.set(state, span)
    span.events.catch(() => {
      if (this.#events.get(state) === span) this.#events.delete(state)
    })
    return span.events
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
      this.#tickets.byTeam(view),
      this.#health.byGroup(view),
    ])
    const triggers = new HireTriggers(view, { tickets, health })
    const past = await this.#past.read(view.state, searchedDays(view), triggers.needs)
    return inTurns(triggers.answers(past))
  }

  async #readEvents(
    state: OrganizationState,
    from: Day,
    to: Day,
  ): Promise<readonly HireTriggerEvent[]> {
    const past = await this.#past.read(state, { from: from - 1, to }, ALL_FACTS)
    return inTurns(hireTriggerEvents(state, from, to, past))
  }
}
