import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { type Ratio, ratioOf, type RatioReason } from '../../evidence/ratio.js'
import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CapacityFilter } from '../capacity-group.js'
import { figuresOf } from '../../evidence/figures.js'
import { familyTotals } from './family-totals.js'
import { serviceLevels } from './service-levels.js'
import { supportPeopleNeeded } from './ticket-seats.js'
import { type TicketFigures, ticketWindows } from './tickets.js'

/** How support stands: customers and tickets against engineers. */
export interface SupportCapacity {
  /** Accounts whose support these seats answer for. */
  readonly customers: number
  /** Engineers in FTE, as if everyone had learnt the role: a new one is an engineer too. */
  readonly engineers: number
  readonly customersPerEngineer: Ratio
  /** Tickets opened, an engineer a working day. */
  readonly ticketsPerEngineerDay: Ratio
  /** Part of the opened tickets that broke their service level, 0–1. */
  readonly breachRate: Ratio
  /** The same in the window before. */
  readonly previousBreachRate: Ratio
  /**
   * Whether the breach rate grew from one window to the next by more than chance (`serviceLevels`); null when
   * that cannot be judged.
   */
  readonly breachesRising: boolean | null
  /** Mean minutes from opening to solving. */
  readonly resolutionMinutes: Ratio
  /** People to hire, for customers or tickets, whichever asks for more (`supportPeopleNeeded`). */
  readonly peopleNeeded: number
  readonly evidence: Evidence
}

/**
 * Support: `customers ÷ engineers`, `opened ÷ (engineers × working days)`, `breached ÷ opened`, and
 * `Σ resolution ÷ solved`, over the last 20 working days (policy). Engineers are FTE, not ramped: a ratio a
 * person must not grow because somebody has just begun.
 *
 * @param tickets the volumes of the same part of the organization; null when none are recorded, and
 *   then everything about tickets is null with that reason.
 * @param filter which part of the organization.
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export function supportCapacity(
  view: OrganizationView,
  tickets: TicketFigures | null,
  filter: CapacityFilter = {},
): SupportCapacity {
  const totals = familyTotals(view, 'SUPPORT', filter)
  const { accounts: customers, fullCapacity: engineers } = totals
  const { workingDays } = ticketWindows(view)
  const unknown: Ratio = {
    value: null,
    reason: { key: 'capacity.REASON_NO_TICKET_FIGURES', params: {} },
  }
  const over = (numerator: number, denominator: number, reason: RatioReason): Ratio =>
    tickets === null ? unknown : ratioOf(numerator, denominator, reason)

  const nobody: RatioReason = { key: 'capacity.REASON_NO_CAPACITY', params: { family: 'SUPPORT' } }
  const noTickets: RatioReason = { key: 'capacity.REASON_NO_TICKETS', params: {} }
  const current = tickets?.current
  const previous = tickets?.previous
  const perDay = over(current?.opened ?? 0, engineers * workingDays, nobody)
  const breachRate = over(current?.breached ?? 0, current?.opened ?? 0, noTickets)
  const before = over(previous?.breached ?? 0, previous?.opened ?? 0, noTickets)
  const levels = tickets === null ? null : serviceLevels(view, tickets)
  const customersPerEngineer = ratioOf(customers, engineers, nobody)
  return {
    customers,
    engineers,
    customersPerEngineer,
    ticketsPerEngineerDay: perDay,
    breachRate,
    previousBreachRate: before,
    breachesRising: levels === null || !levels.isJudged ? null : levels.isRising,
    resolutionMinutes: over(current?.resolutionMinutes ?? 0, current?.solved ?? 0, {
      key: 'capacity.REASON_NONE_SOLVED',
      params: {},
    }),
    peopleNeeded: supportPeopleNeeded(
      view,
      isPartOfTeams(filter) ? null : tickets,
      engineers,
      totals.peopleNeeded,
    ),
    evidence: evidenceOf(
      message(customers, customersPerEngineer, perDay, workingDays),
      [
        ['customers', customers, 'ACCOUNTS'],
        ['engineers', engineers, 'FTE'],
        ['opened', current?.opened ?? null, 'TICKETS'],
        ['breached', current?.breached ?? null, 'TICKETS'],
        ['previousOpened', previous?.opened ?? null, 'TICKETS'],
        ['previousBreached', previous?.breached ?? null, 'TICKETS'],
      ],
      [
        figuresOf(view).used('capacity.support.customers'),
        figuresOf(view).used('policy.support.ticketWindow'),
      ],
    ),
  }
}

/** Tickets are worked by teams: a segment or a region of customers asks for nobody by its own. */
function isPartOfTeams({ segments, regions }: CapacityFilter): boolean {
  return segments !== undefined || regions !== undefined
}

function message(customers: number, perEngineer: Ratio, perDay: Ratio, days: number): Message {
  if (perEngineer.value === null) return { key: 'capacity.SUPPORT_NOBODY', params: { customers } }
  const params = { customers, perEngineer: perEngineer.value }
  return perDay.value === null
    ? { key: 'capacity.SUPPORT_CUSTOMERS', params }
    : { key: 'capacity.SUPPORT_TICKETS', params: { ...params, ticketsPerDay: perDay.value, days } }
}
