import type { TicketFigures } from '../capacity/ticket-figures.js'
import type { TouchpointColumns } from '../health/touchpoint-columns.js'
import type { ByGroup } from '../hire-triggers/by-group.js'
import type { Day } from '../kernel/day.js'
import type { Id } from '../kernel/id.js'
import type { OrganizationView } from '../state/view.js'

/**
 * Facts that are not part of the organization's state; each may be left out, and then the rules that
 * need it are not evaluated. A rule that needs another fact adds it here.
 */
export interface LintFacts {
  /** Tickets of the windows that `ticketWindows` names. */
  readonly tickets?: ByGroup<TicketFigures> | undefined
  /** Touchpoints of the windows that `contactWindows` names. */
  readonly touchpoints?: TouchpointColumns | undefined
}

/** What an organization is linted from. */
export interface LintInput {
  readonly view: OrganizationView
  /** The organization on another day; null when it did not exist yet. */
  readonly viewOn: (day: Day) => OrganizationView | null
  readonly facts?: LintFacts | undefined
  /** Ids for what a fix makes: UUIDv7, new at each call. */
  readonly newId: () => Id
}
