import {
  groupBy,
  ticketWindows,
  type ByGroup,
  type CapacityFilter,
  type OrganizationView,
  type TicketFigures,
} from '@postscale/domain'
import { factsAt } from './facts-at.js'
import { type AssignedTickets, assignedTickets, sumTickets } from './assigned-tickets.js'
import type { TicketVolumeRepository } from './ticket-volume.repository.js'

/** Ticket figures as the rules want them. They are read once for a view, in one statement. */
export class TicketService {
  readonly #volumes: TicketVolumeRepository
  readonly #known = new WeakMap<OrganizationView, Promise<readonly AssignedTickets[]>>()

  constructor(volumes: TicketVolumeRepository) {
    this.#volumes = volumes
  }

  /** Of one part of the organization; null when none are recorded. Roles and people do not restrict. */
  async figures(view: OrganizationView, filter: CapacityFilter): Promise<TicketFigures | null> {
    const { segments, regions } = filter
    const teams = filter.teamIds === undefined ? null : new Set(filter.teamIds)
    const tickets = await this.#tickets(view)
    return sumTickets(
      tickets.filter(
        ({ teamId, segment, region }) =>
          (teams === null || (teamId !== null && teams.has(teamId))) &&
          (segments === undefined || (segment !== null && segments.includes(segment))) &&
          (regions === undefined || (segment !== null && regions.includes(region))),
      ),
    )
  }

  /** Of every team, every segment and the organization; null when none are recorded. */
  async byGroup(view: OrganizationView): Promise<ByGroup<TicketFigures> | null> {
    const tickets = await this.#tickets(view)
    if (tickets.length === 0) return null
    return {
      organization: sumTickets(tickets),
      teams: sumsBy(tickets, ({ teamId }) => teamId),
      segments: sumsBy(tickets, ({ segment }) => segment),
    }
  }

  #tickets(view: OrganizationView): Promise<readonly AssignedTickets[]> {
    const known = this.#known.get(view)
    if (known !== undefined) return known
    const read = this.#volumes
      .inWindows(factsAt(view), ticketWindows(view))
      .then((tickets) => assignedTickets(view, tickets))
    this.#known.set(view, read)
    read.catch(() => this.#known.delete(view))
    return read
  }
}

function sumsBy<K>(
  tickets: readonly AssignedTickets[],
  keyOf: (each: AssignedTickets) => K | null,
): ReadonlyMap<K, TicketFigures> {
  const sums = new Map<K, TicketFigures>()
  for (const [key, group] of groupBy(tickets, keyOf)) {
    const sum = sumTickets(group)
    if (key !== null && sum !== null) sums.set(key, sum)
  }
  return sums
}
