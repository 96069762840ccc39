import type { CapacityFilter } from '../../../capacity/capacity-group.js'
import { figuresOf } from '../../../evidence/figures.js'
import { supportCapacity } from '../../../capacity/families/support-capacity.js'
import { ticketLimits } from '../../../capacity/families/ticket-limits.js'
import type { TicketFigures } from '../../../capacity/families/tickets.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { type LintSubject, organizationSubject, teamSubject } from '../../lint-subject.js'

/**
 * Support opens more than 20 tickets an engineer a working day; above 30, or with nobody to answer them,
 * it is an error. Told by team; of the organization only when no team's figures show it.
 *
 * Source: TS "Core roles".
 */
export const ticketsTooHigh: LintRule = {
  id: 'tickets-too-high',
  severity: 'WARNING',
  benchmarks: [
    'policy.hireTrigger.tickets.fire',
    'policy.hireTrigger.tickets.severe',
    'capacity.support.trigger.tickets',
    'policy.support.ticketWindow',
  ],
  missing: ({ facts }) => (facts?.tickets === undefined ? 'TICKETS' : null),
  check: ({ view, facts }) => {
    const tickets = facts?.tickets
    if (tickets === undefined) return []
    const ofTeams = [...tickets.teams].flatMap(([id, figures]) => {
      const team = view.teams.get(id)
      if (team === undefined) return []
      return tooHigh(view, teamSubject(team), figures, { teamIds: [id] })
    })
    if (ofTeams.length > 0 || tickets.organization === null) return ofTeams
    return tooHigh(view, organizationSubject(view), tickets.organization, {})
  },
}

function tooHigh(
  view: OrganizationView,
  subject: LintSubject,
  tickets: TicketFigures,
  filter: CapacityFilter,
): readonly FindingDraft[] {
  const { engineers, ticketsPerEngineerDay } = supportCapacity(view, tickets, filter)
  const { fire, severe, figures } = ticketLimits(view)
  const { opened } = tickets.current
  const perDay = ticketsPerEngineerDay.value
  // Tickets of a team without engineers are for the engineers of another, if there are any.
  const nobody = perDay === null && opened > 0 && subject.kind === 'organization'
  if (!nobody && (perDay === null || perDay <= fire)) return []
  return [
    {
      subject,
      severity: nobody || (perDay ?? 0) > severe ? 'ERROR' : 'WARNING',
      message: {
        key: 'orgLint.tickets-too-high',
        params: { subject: subject.name, perDay, opened, limit: fire },
      },
      inputs: [
        ['opened', opened, 'TICKETS'],
        ['engineers', engineers, 'SEATS'],
        ['perDay', perDay, 'TICKETS_PER_DAY'],
      ],
      figures: [...figures, figuresOf(view).used('policy.support.ticketWindow')],
    },
  ]
}
