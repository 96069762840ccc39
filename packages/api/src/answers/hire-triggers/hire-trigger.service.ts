import {
  type Day,
  type HireTrigger,
  type HireTriggerEvent,
  hireTriggerEvents,
  HireTriggers,
  type HireVerdict,
  type MissingInput,
  type OrganizationState,
  type OrganizationView,
  searchedDays,
} from '@postscale/domain'
import type { TicketService } from '../../time-series/ticket.service.js'
import type { HealthFiguresService } from '../health/health-figures.service.js'
import { inTurns } from '../../graphql/in-turns.js'
import type { PastFactReader } from './past-fact-reader.js'

/** The events of a span of days, both ends included. */
interface Span {
  readonly from: Day
  readonly to: Day
  readonly events: Promise<readonly HireTriggerEvent[]>
}

const ALL_FACTS: ReadonlySet<MissingInput> = new Set(['TICKETS', 'HEALTH'])

/** What is found of a view, once each. */
interface Found {
  readonly triggers: Promise<HireTriggers>
  verdicts?: Promise<readonly HireVerdict[]>
  answers?: Promise<readonly HireTrigger[]>
}

/** Evaluates the hire triggers of a view once, and keeps the answers with it. */
export class HireTriggerService {
  readonly #tickets: TicketService
  readonly #health: HealthFiguresService
  readonly #past: PastFactReader
  readonly #events = new WeakMap<OrganizationState, Span>()
  readonly #found = new WeakMap<OrganizationView, Found>()

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

  /** Whether to hire, and whom: found long before since when. */
  verdicts(view: OrganizationView): Promise<readonly HireVerdict[]> {
    const found = this.#of(view)
    return (found.verdicts ??= this.#orForget(view, async () =>
      inTurns((await found.triggers).verdicts()),
    ))
  }

  evaluate(view: OrganizationView): Promise<readonly HireTrigger[]> {
    const found = this.#of(view)
    return (found.answers ??= this.#orForget(view, async () => {
      await this.verdicts(view)
      const triggers = await found.triggers
      const past = await this.#past.read(view.state, searchedDays(view), triggers.needs)
      return inTurns(triggers.answers(past))
    }))
  }

  #of(view: OrganizationView): Found {
    let found = this.#found.get(view)
    if (found === undefined) {
      found = { triggers: this.#orForget(view, async () => this.#judge(view)) }
      this.#found.set(view, found)
    }
    return found
  }

  /** Does what is kept with a view; where it fails, all of it is forgotten, and begun anew. */
  async #orForget<T>(view: OrganizationView, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      this.#found.delete(view)
      throw error
    }
  }

  async #judge(view: OrganizationView): Promise<HireTriggers> {
    const [tickets, health] = await Promise.all([
      this.#tickets.byTeam(view),
      this.#health.byGroup(view),
    ])
    return new HireTriggers(view, { tickets, health })
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
