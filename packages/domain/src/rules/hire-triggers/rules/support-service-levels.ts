import { formatDay } from '../../../kernel/days.js'
import type { Message } from '../../../kernel/message.js'
import {
  type LevelWindow,
  SERVICE_LEVEL_FIGURES,
  serviceLevels,
} from '../../capacity/families/service-levels.js'
import { supportCapacity } from '../../capacity/families/support-capacity.js'
import type { TicketFigures, TicketWindow } from '../../capacity/families/tickets.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import type { MissingInput } from '../hire-trigger.js'
import { isSupport } from './support-tickets.js'

/**
 * Service levels that support does not keep (`serviceLevels`): the breach rate is above the promised one
 * (policy, 10 %) in two windows, or it grew by more than chance. Judged where enough tickets were solved. Told
 * beside: how many more tickets were opened than solved, and how long solving took. One more person, or as
 * many as the tickets and customers of the group ask for.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const supportServiceLevels: HireTriggerRule = {
  id: 'support-service-levels',
  family: 'SUPPORT',
  groupings: ['TEAM', 'ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: 'TICKETS',
  judge: (day, group) => {
    const tickets = day.tickets(group)
    if (!isSupport(day, group)) return null
    const { by, name } = group
    const { used, number } = figuresOf(day.view)
    const say = (message: Message): Evidence =>
      evidenceOf(message, tickets === null ? [] : inputsOf(tickets), [
        ...SERVICE_LEVEL_FIGURES.map((key) => used(key)),
        used('policy.support.ticketWindow'),
      ])
    const missing = (input: MissingInput, message: Message) =>
      ({ outcome: 'MISSING', missing: input, evidence: say(message) }) as const

    if (tickets === null) {
      const params = { by, name, missing: 'TICKETS' } as const
      return missing('TICKETS', { key: 'hireTriggers.NOT_EVALUATED', params })
    }
    const { current, previous, isJudged, isBroken, isRising } = serviceLevels(day.view, tickets)
    const leftOut = [current, previous].flatMap(leftOutOf)
    if (!isJudged) {
      const least = number('policy.support.breach.leastSolved')
      const solved = Math.min(current.solved, previous.solved)
      const params = { by, name, solved, least, leftOut }
      return missing('SOLVED_TICKETS', { key: 'hireTriggers.FEW_SOLVED', params })
    }
    const promised = number('policy.support.breach.promised')
    const [rate, before] = [current.breachRate ?? 0, previous.breachRate ?? 0]
    const about = { by, name, rate, before, promised, leftOut }
    if (!isBroken && !isRising) {
      return {
        outcome: 'BELOW',
        evidence: say({ key: 'hireTriggers.LEVELS_KEPT', params: about }),
      }
    }
    const { peopleNeeded } = supportCapacity(day.view, tickets, day.filter(group))
    const key = isBroken ? 'hireTriggers.LEVELS_BROKEN' : 'hireTriggers.BREACHES_RISING'
    return {
      outcome: 'REACHED',
      severe: false,
      people: peopleNeeded,
      evidence: (people) => say({ key, params: { ...about, people } }),
      notLasting: null,
    }
  },
}

/** The day that is left out of a window, as messages tell it. */
function leftOutOf({ leftOut, breached }: LevelWindow) {
  if (leftOut === null) return []
  const of = breached + leftOut.breached
  return [{ day: formatDay(leftOut.day), breached: leftOut.breached, of }]
}

function inputsOf({ current, previous }: TicketFigures): Parameters<typeof evidenceOf>[1] {
  const outlier = ({ worstDay }: TicketWindow) =>
    worstDay === null ? null : formatDay(worstDay.day)
  return [
    ['opened', current.opened, 'TICKETS'],
    ['solved', current.solved, 'TICKETS'],
    ['breached', current.breached, 'TICKETS'],
    ['openedLessSolved', current.opened - current.solved, 'TICKETS'],
    ['resolution', meanMinutes(current), 'MINUTES'],
    ['leftOutDay', outlier(current), 'DATE'],
    ['leftOutBreached', current.worstDay?.breached ?? null, 'TICKETS'],
    ['previousOpened', previous.opened, 'TICKETS'],
    ['previousSolved', previous.solved, 'TICKETS'],
    ['previousBreached', previous.breached, 'TICKETS'],
    ['previousOpenedLessSolved', previous.opened - previous.solved, 'TICKETS'],
    ['previousResolution', meanMinutes(previous), 'MINUTES'],
    ['previousLeftOutDay', outlier(previous), 'DATE'],
    ['previousLeftOutBreached', previous.worstDay?.breached ?? null, 'TICKETS'],
  ]
}

/** Minutes from opening to solving; null when none were solved. */
function meanMinutes({ solved, resolutionMinutes }: TicketWindow): number | null {
  return solved === 0 ? null : resolutionMinutes / solved
}
