import { supportCapacity } from '../../capacity/families/support-capacity.js'
import { ticketLimits } from '../../capacity/families/ticket-limits.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { Message } from '../../../kernel/message.js'
import { exceeds } from '../../../kernel/near.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import type { TriggerGroup } from '../hire-trigger.js'
import type { TriggerDay } from '../trigger-day.js'

/**
 * Whether there is something to say about a group's support. Tickets of a team that has neither engineers nor
 * customers to support are for the engineers of others: they count in the whole.
 */
export function isSupport(day: TriggerDay, group: TriggerGroup): boolean {
  if (day.line(group, 'SUPPORT') !== null) return true
  return group.by !== 'TEAM' && day.tickets(group) !== null
}

/**
 * More than 20 tickets an engineer a working day; above 30 is severe. Over the team or pool that works them
 * and the whole, never by the customers' segment: an engineer answers whoever writes. People are enough at
 * the 20, and for the customers where they ask for more.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const supportTickets: HireTriggerRule = {
  id: 'support-tickets',
  family: 'SUPPORT',
  groupings: ['TEAM', 'ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: 'TICKETS',
  judge: (day, group) => {
    const tickets = day.tickets(group)
    if (!isSupport(day, group)) return null
    const { by, name } = group
    const stand = supportCapacity(day.view, tickets, day.filter(group))
    const { fire, severe, figures } = ticketLimits(day.view)
    const { used } = figuresOf(day.view)
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        stand.evidence.inputs.map((input) => [input.name, input.value, input.unit]),
        [...figures, used('policy.support.ticketWindow'), used('policy.utilisation.target')],
      )
    if (tickets === null) {
      const params = { by, name, missing: 'TICKETS' } as const
      const evidence = say({ key: 'hireTriggers.NOT_EVALUATED', params })
      return { outcome: 'MISSING', missing: 'TICKETS', evidence }
    }
    const { opened } = tickets.current
    const perDay = stand.ticketsPerEngineerDay.value
    const reached = (evidence: (people: number) => Evidence, isSevere: boolean) =>
      ({
        outcome: 'REACHED',
        severe: isSevere,
        people: Math.max(1, stand.peopleNeeded),
        evidence,
        notLasting: null,
      }) as const

    if (perDay === null) {
      if (opened === 0) {
        const evidence = say({ key: 'hireTriggers.TICKETS_NONE', params: { by, name } })
        return { outcome: 'BELOW', evidence }
      }
      return reached(
        (people) =>
          say({ key: 'hireTriggers.TICKETS_NOBODY', params: { by, name, people, opened } }),
        true,
      )
    }
    if (!exceeds(perDay, fire)) {
      const params = { by, name, perDay, limit: fire }
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.TICKETS_FINE', params }) }
    }
    const isSevere = exceeds(perDay, severe)
    const about = { by, name, perDay, limit: isSevere ? severe : fire }
    const key = isSevere ? 'hireTriggers.TICKETS_SEVERE' : 'hireTriggers.TICKETS_HIGH'
    return reached((people) => say({ key, params: { ...about, people } }), isSevere)
  },
}
