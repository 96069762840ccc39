import { ticketLimits } from '../../capacity/families/ticket-limits.js'
import type { Evidence } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { exceeds } from '../../../kernel/near.js'
import { supportRule } from './support-rule.js'

/**
 * More than 20 tickets an engineer a working day; above 30 is severe. People are enough at the 20, and for the
 * customers where they ask for more.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const supportTickets = supportRule({
  id: 'support-tickets',
  inputs: (_, stand) =>
    stand().evidence.inputs.map(({ name, value, unit }) => [name, value, unit] as const),
  figures: (view) => {
    const { used } = figuresOf(view)
    return [
      ...ticketLimits(view).figures,
      used('policy.support.ticketWindow'),
      used('policy.utilisation.target'),
    ]
  },
  judge: ({ day, group: { by, name }, tickets, stand, say }) => {
    const { fire, severe } = ticketLimits(day.view)
    const { opened } = tickets.current
    const { ticketsPerEngineerDay, peopleNeeded } = stand()
    const perDay = ticketsPerEngineerDay.value
    const reached = (evidence: (people: number) => Evidence, isSevere: boolean) =>
      ({
        outcome: 'REACHED',
        severe: isSevere,
        people: Math.max(1, peopleNeeded),
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
})
