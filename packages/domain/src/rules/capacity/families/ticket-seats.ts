import { wholeFrom } from '../../../kernel/near.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'
import type { ByTeam } from '../by-team.js'
import type { CapacityGroup, CapacityLine } from '../capacity-group.js'
import { seatsFor } from '../seats-needed.js'
import { SERVICE_LEVEL_FIGURES, serviceLevels } from './service-levels.js'
import { ticketLimits } from './ticket-limits.js'
import { type TicketFigures, ticketWindows } from './tickets.js'

/**
 * How many engineers the tickets of a group ask for: `opened ÷ (working days × 20)`, the guide's limit, and
 * one more than there are while service levels do not hold.
 *
 * @param engineers FTE of those who work them, as if everyone had learnt the role.
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
function seatsForTickets(
  view: OrganizationView,
  tickets: TicketFigures,
  engineers: number,
): number {
  const { workingDays } = ticketWindows(view)
  const byNumber = seatsFor(tickets.current.opened, workingDays * ticketLimits(view).fire)
  const { isBroken, isRising } = serviceLevels(view, tickets)
  return Math.max(byNumber, isBroken || isRising ? engineers + 1 : 0)
}

/**
 * How many support people a group needs more: what its customers ask for, or its tickets where that is more.
 * Board, hire triggers and the answers about support tell this one number.
 *
 * @param byCustomers what its line needs; null without a line.
 */
export function supportPeopleNeeded(
  view: OrganizationView,
  tickets: TicketFigures | null,
  engineers: number,
  byCustomers: number | null,
): number {
  const seats = tickets === null ? 0 : seatsForTickets(view, tickets, engineers)
  return Math.max(byCustomers ?? 0, wholeFrom(seats - engineers))
}

/**
 * Groups of a roll-up with what tickets ask for beside customers, in the lines of support: required seats,
 * gap and people needed. Tickets are worked by teams, so that only teams and the whole know theirs.
 */
export function withTickets(
  view: OrganizationView,
  groups: readonly CapacityGroup[],
  tickets: ByTeam<TicketFigures>,
): readonly CapacityGroup[] {
  return groups.map((group) => {
    const figures = figuresOfGroup(group, tickets)
    if (figures === null) return group
    const lines = group.lines.map((line) =>
      line.family === 'SUPPORT' ? lineWithTickets(view, line, figures) : line,
    )
    return { ...group, lines }
  })
}

function figuresOfGroup(
  { by, key }: CapacityGroup,
  { organization, teams }: ByTeam<TicketFigures>,
): TicketFigures | null {
  if (by === 'ORGANIZATION') return organization
  return by === 'TEAM' && key !== null ? (teams.get(key) ?? null) : null
}

function lineWithTickets(
  view: OrganizationView,
  line: CapacityLine,
  tickets: TicketFigures,
): CapacityLine {
  const { fullCapacity: engineers, requiredCapacity, seatsRequired, evidence } = line
  const seats = seatsForTickets(view, tickets, engineers)
  const required = Math.max(requiredCapacity ?? 0, seats)
  const { used } = figuresOf(view)
  return {
    ...line,
    requiredCapacity: required,
    seatsRequired: Math.max(seatsRequired ?? 0, wholeFrom(seats)),
    gap: required - engineers,
    peopleNeeded: supportPeopleNeeded(view, tickets, engineers, line.peopleNeeded),
    evidence: {
      ...evidence,
      inputs: [...evidence.inputs, { name: 'ticketSeats', value: seats, unit: 'SEATS' }],
      figures: [
        ...evidence.figures,
        ...ticketLimits(view).figures,
        used('policy.support.ticketWindow'),
        ...SERVICE_LEVEL_FIGURES.map((key) => used(key)),
      ],
    },
  }
}
