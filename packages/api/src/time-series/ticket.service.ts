import {
  type ByTeam,
  type CapacityFilter,
  type OrganizationView,
  type Period,
  type TicketFigures,
  type TicketVolumes,
  ticketWindows,
} from '@postscale/domain'
import { remembered } from './account-series.service.js'
import { AssignedTickets } from './assigned-tickets.js'
import type { FactRevisionsRepository } from './fact-revisions.repository.js'
import { KeptFacts } from './kept-facts.js'
import type { TicketVolumeRepository } from './ticket-volume.repository.js'

/** Ticket figures as the rules want them. They are read in one statement, and kept from revision to revision. */
export class TicketService {
  readonly #volumes: KeptFacts<Period, TicketVolumes>
  readonly #known = new WeakMap<OrganizationView, Promise<AssignedTickets>>()

  constructor(volumes: TicketVolumeRepository, revisions: FactRevisionsRepository) {
    this.#volumes = new KeptFacts(revisions, {
      kind: 'ticketVolume',
      name: 'ticket volumes',
      read: (at, period) => volumes.daily(at, period),
    })
  }

  /** Of one part of the organization; null when none are recorded. Roles and people do not restrict. */
  async figures(view: OrganizationView, filter: CapacityFilter): Promise<TicketFigures | null> {
    const { segments, regions } = filter
    const teams = filter.teamIds === undefined ? null : new Set(filter.teamIds)
    const tickets = await this.#tickets(view)
    return tickets.figures(
      ({ teamId, segment, region }) =>
        (teams === null || (teamId !== null && teams.has(teamId))) &&
        (segments === undefined || (segment !== null && segments.includes(segment))) &&
        (regions === undefined || (segment !== null && regions.includes(region))),
    )
  }

  /** Of every team that works them and the organization; null when none are recorded. */
  async byTeam(view: OrganizationView): Promise<ByTeam<TicketFigures> | null> {
    const tickets = await this.#tickets(view)
    const organization = tickets.figures(() => true)
    if (organization === null) return null
    return { organization, teams: tickets.figuresBy(({ teamId }) => teamId) }
  }

  #tickets(view: OrganizationView): Promise<AssignedTickets> {
    return remembered(this.#known, view, async () => {
      const { previous, current } = ticketWindows(view)
      const period = { from: previous.from, to: current.to }
      return new AssignedTickets(view, await this.#volumes.of(view, period))
    })
  }
}
