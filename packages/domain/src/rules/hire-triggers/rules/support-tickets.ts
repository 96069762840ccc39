import { figuresOf } from '../../evidence/figures.js'
import { peopleToHire, seatsFor } from '../../capacity/seats-needed.js'
import { supportCapacity } from '../../capacity/families/support-capacity.js'
import { ticketWindows } from '../../capacity/families/tickets.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Message } from '../../../kernel/message.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import { ticketLimits } from '../ticket-limits.js'

/**
 * More than 20 tickets an engineer a working day (above 30 is severe), or a breach rate that grew from
 * one window to the next. People are enough at the target utilisation of the 20.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const supportTickets: HireTriggerRule = {
  id: 'support-tickets',
  family: 'SUPPORT',
  groupings: ['TEAM', 'SEGMENT', 'ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: 'TICKETS',
  judge: (day, group) => {
    const tickets = day.tickets(group)
    if (tickets === null && day.line(group, 'SUPPORT') === null) return null
    const { by, name } = group
    const stand = supportCapacity(day.view, tickets, day.filter(group))
    const { fire, severe, figures } = ticketLimits(day.view)
    const { used, number } = figuresOf(day.view)
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        stand.evidence.inputs.map((input) => [input.name, input.value, input.unit]),
        [
          ...figures,
          used('policy.support.ticketWindow'),
          used('ramp.support.months'),
          used('policy.utilisation.target'),
        ],
      )
    if (tickets === null) {
      const params = { by, name, missing: 'TICKETS' } as const
      const evidence = say({ key: 'hireTriggers.NOT_EVALUATED', params })
      return { outcome: 'MISSING', missing: 'TICKETS', evidence }
    }
    const { opened } = tickets.current
    const perDay = stand.ticketsPerEngineerDay.value
    const { workingDays } = ticketWindows(day.view)
    const load = seatsFor(opened, workingDays * fire)
    const people = peopleToHire(load, stand.engineers, number('policy.utilisation.target'))
    const reached = (message: (hires: number) => Message, isSevere = false) =>
      ({
        outcome: 'REACHED',
        severe: isSevere,
        people,
        evidence: (hires: number) => say(message(hires)),
        notLasting: null,
      }) as const

    if (perDay === null) {
      return opened === 0
        ? {
            outcome: 'BELOW',
            evidence: say({ key: 'hireTriggers.TICKETS_NONE', params: { by, name } }),
          }
        : reached(
            (hires) => ({
              key: 'hireTriggers.TICKETS_NOBODY',
              params: { by, name, people: hires, opened },
            }),
            true,
          )
    }
    const high = (hires: number, limit: number) => ({ by, name, people: hires, perDay, limit })
    if (perDay > severe) {
      return reached(
        (hires) => ({ key: 'hireTriggers.TICKETS_SEVERE', params: high(hires, severe) }),
        true,
      )
    }
    if (perDay > fire) {
      return reached((hires) => ({ key: 'hireTriggers.TICKETS_HIGH', params: high(hires, fire) }))
    }
    if (stand.breachesRising === true) {
      const [rate, before] = [stand.breachRate.value ?? 0, stand.previousBreachRate.value ?? 0]
      return reached((hires) => ({
        key: 'hireTriggers.BREACHES_RISING',
        params: { by, name, people: hires, rate, before },
      }))
    }
    const params = { by, name, perDay, limit: fire }
    return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.TICKETS_FINE', params }) }
  },
}
