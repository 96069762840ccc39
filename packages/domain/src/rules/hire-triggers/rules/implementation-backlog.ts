import { figuresOf } from '../../evidence/figures.js'
import { implementationCapacity } from '../../capacity/families/implementation-capacity.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Message } from '../../../kernel/message.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import { peopleToHire } from '../../capacity/seats-needed.js'

const MONTHS_A_YEAR = 12

/**
 * A backlog of new customers, contracts without a project among them, of three months or more. People are enough when both the backlog comes to
 * the target utilisation of those three months, and the active projects to that of the specialists.
 *
 * Asked of teams and the whole: specialists serve all segments, and a part of them is not a team.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const implementationBacklog: HireTriggerRule = {
  id: 'implementation-backlog',
  family: 'IMPLEMENTATION',
  groupings: ['TEAM', 'ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: null,
  judge: (day, group) => {
    const line = day.line(group, 'IMPLEMENTATION')
    const stand = implementationCapacity(day.view, day.filter(group), day.asked)
    const { queued, specialists, throughput, backlogMonths } = stand
    if (line === null && queued === 0) return null
    const { by, name } = group
    const { used, number } = figuresOf(day.view)
    const limit = number('capacity.implementation.trigger.backlog')
    const target = number('policy.utilisation.target')
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        stand.evidence.inputs.map((input) => [input.name, input.value, input.unit]),
        [
          used('capacity.implementation.trigger.backlog'),
          ...stand.evidence.figures,
          used('policy.utilisation.target'),
        ],
      )
    if (queued === 0) {
      return {
        outcome: 'BELOW',
        evidence: say({ key: 'hireTriggers.BACKLOG_NONE', params: { by, name } }),
      }
    }
    const months = backlogMonths.value
    if (months !== null && months < limit) {
      const params = { by, name, months, limit }
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.BACKLOG_SHORT', params }) }
    }
    const inTime = (throughput / MONTHS_A_YEAR) * limit
    const people = Math.max(
      peopleToHire(inTime > 0 ? queued / inTime : 0, specialists, target),
      line?.peopleNeeded ?? 0,
    )
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: (hires) =>
        say(
          months === null
            ? { key: 'hireTriggers.BACKLOG_NOBODY', params: { by, name, people: hires, queued } }
            : {
                key: 'hireTriggers.BACKLOG_LONG',
                params: { by, name, people: hires, queued, months, limit },
              },
        ),
      notLasting: null,
    }
  },
}
