import type { TicketFigures } from '../capacity/ticket-figures.js'
import type { Day } from '../kernel/day.js'
import type { OrganizationView } from '../state/view.js'
import type { ByGroup } from './by-group.js'
import type { HealthFigures } from './health-figures.js'

/** What hire triggers are evaluated from. */
export interface HireTriggerInput {
  /** The organization on a day; null when it did not exist yet. */
  readonly viewOn: (day: Day) => OrganizationView | null
  readonly asOf: Day
  /** Tickets of the windows that `ticketWindows` names; null when none are recorded. */
  readonly tickets: ByGroup<TicketFigures> | null
  /** Null when there are no health scores. */
  readonly health: ByGroup<HealthFigures> | null
  /**
   * How many weekly samples back `since` is looked for, 12 by default. Each sample that no trigger has
   * broken off by then costs one pass over that day's coverage.
   */
  readonly samplesBack?: number | undefined
}
