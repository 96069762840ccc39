import { lazy } from '../../../kernel/lazy.js'
import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import { type SupportCapacity, supportCapacity } from '../../capacity/families/support-capacity.js'
import type { TicketFigures } from '../../capacity/families/tickets.js'
import { type Evidence, evidenceOf, type FigureUsed } from '../../evidence/evidence.js'
import type { HireTriggerRule, Judgement } from '../hire-trigger-rule.js'
import type { HireTriggerId, TriggerGroup } from '../hire-trigger.js'
import type { TriggerDay } from '../trigger-day.js'

/** A group's support on one day, with tickets on record. */
interface SupportOfDay {
  readonly day: TriggerDay
  readonly group: TriggerGroup
  readonly tickets: TicketFigures
  /** How it stands, told where it is needed. */
  readonly stand: () => SupportCapacity
  readonly say: (message: Message) => Evidence
}

/** What the rules about support do not share. */
interface SupportRule {
  readonly id: HireTriggerId
  readonly inputs: (
    tickets: TicketFigures | null,
    stand: () => SupportCapacity,
  ) => Parameters<typeof evidenceOf>[1]
  readonly figures: (view: OrganizationView) => readonly FigureUsed[]
  readonly judge: (support: SupportOfDay) => Judgement
}

/**
 * A rule about tickets: over the team or pool that works them and the whole, never by the customers' segment,
 * since an engineer answers whoever writes. Not evaluated where no tickets are recorded.
 */
export function supportRule({ id, inputs, figures, judge }: SupportRule): HireTriggerRule {
  return {
    id,
    family: 'SUPPORT',
    groupings: ['TEAM', 'ORGANIZATION'],
    lasting: false,
    past: 'WORK',
    facts: 'TICKETS',
    judge: (day, group) => {
      if (!isSupport(day, group)) return null
      const tickets = day.tickets(group)
      const stand = lazy(() => supportCapacity(day.view, tickets, day.filter(group)))
      const say = (message: Message): Evidence =>
        evidenceOf(message, inputs(tickets, stand), figures(day.view))
      if (tickets !== null) return judge({ day, group, tickets, stand, say })
      const params = { by: group.by, name: group.name, missing: 'TICKETS' } as const
      const evidence = say({ key: 'hireTriggers.NOT_EVALUATED', params })
      return { outcome: 'MISSING', missing: 'TICKETS', evidence }
    },
  }
}

/**
 * Whether there is something to say about a group's support. Tickets of a team that has neither engineers nor
 * customers to support are for the engineers of others: they count in the whole.
 */
function isSupport(day: TriggerDay, group: TriggerGroup): boolean {
  if (day.line(group, 'SUPPORT') !== null) return true
  return group.by !== 'TEAM' && day.tickets(group) !== null
}
