import { formatDay } from '../../../kernel/days.js'
import { reaches } from '../../../kernel/near.js'
import {
  type LevelWindow,
  SERVICE_LEVEL_FIGURES,
  serviceLevels,
} from '../../capacity/families/service-levels.js'
import { supportCapacity } from '../../capacity/families/support-capacity.js'
import type { TicketFigures, TicketWindow } from '../../capacity/families/tickets.js'
import type { evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { TriggerGroup } from '../hire-trigger.js'
import type { TriggerDay } from '../trigger-day.js'
import { supportRule } from './support-rule.js'

/**
 * Service levels that support does not keep (`serviceLevels`): the breach rate is above the promised one
 * (policy, 10 %) in two windows, or it grew by more than chance. Judged where enough tickets were solved. Told
 * beside: how many more tickets were opened than solved, and how long solving took. One more person, or as
 * many as the tickets and customers of the group ask for: on a day ahead it is over where as many more are on
 * record, since nobody knows the tickets of that day.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers", "Landing day".
 */
export const supportServiceLevels = supportRule({
  id: 'support-service-levels',
  inputs: (tickets) => (tickets === null ? [] : inputsOf(tickets)),
  figures: (view) => {
    const { used } = figuresOf(view)
    return [...SERVICE_LEVEL_FIGURES.map((key) => used(key)), used('policy.support.ticketWindow')]
  },
  judge: ({ day, group, tickets, stand, say }) => {
    const { by, name } = group
    const { number } = figuresOf(day.view)
    const { current, previous, isJudged, isBroken, isRising } = serviceLevels(day.view, tickets)
    const leftOut = [current, previous].flatMap(leftOutOf)
    if (!isJudged) {
      const least = number('policy.support.breach.leastSolved')
      const solved = Math.min(current.solved, previous.solved)
      const params = { by, name, solved, least, leftOut }
      const evidence = say({ key: 'hireTriggers.FEW_SOLVED', params })
      return { outcome: 'MISSING', missing: 'SOLVED_TICKETS', evidence }
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
    const key = isBroken ? 'hireTriggers.LEVELS_BROKEN' : 'hireTriggers.BREACHES_RISING'
    const { peopleNeeded, engineers } = stand()
    const evidence = (people: number) =>
      say({ key, params: { ...about, people, isSameHire: false } })
    if (isHelpThere(day, group, tickets, engineers)) {
      return { outcome: 'BELOW', evidence: evidence(peopleNeeded) }
    }
    return { outcome: 'REACHED', severe: false, people: peopleNeeded, evidence, notLasting: null }
  },
})

/** Whether, on a day ahead, so many more are there by what is on record as are needed on the day asked about. */
function isHelpThere(
  day: TriggerDay,
  group: TriggerGroup,
  tickets: TicketFigures,
  engineers: number,
): boolean {
  if (day.asked === day.view) return false
  const now = supportCapacity(day.asked, tickets, day.filter(group))
  return reaches(engineers - now.engineers, now.peopleNeeded)
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
