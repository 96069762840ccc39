import type { Message } from '../../../kernel/message.js'
import { exceeds } from '../../../kernel/near.js'
import { wholeSeats } from '../../capacity/seats-needed.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { HealthFigures } from '../hire-trigger-input.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import type { MissingInput } from '../hire-trigger.js'

/**
 * Tech-touch CSMs who cannot act on health scores: of the accounts at risk for 14 days or more (policy; at
 * risk on the day and 14 days before it) more than 20 % (policy) had no touchpoint in 14 days (policy). From
 * 10 (policy) such accounts on; never on the number of accounts, since most tech-touch customers never talk to
 * anybody. It is judged where contact with the group's tech-touch accounts, automated plays included, is on
 * record in 8 of the last 13 weeks and at least 20 times (policies): where only a call was imported, nothing is
 * known of the others. The people needed are those who would touch the accounts above the limit at the present
 * pace; one when nobody touches any.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const csmSmbTechTouch: HireTriggerRule = {
  id: 'csm-smb-tech-touch',
  family: 'CSM',
  groupings: ['TEAM', 'SEGMENT', 'ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: 'HEALTH',
  judge: (day, group) => {
    const book = day.line(group, 'CSM')?.rows.find(({ row }) => row === 'CSM_SMB')
    if (book === undefined) return null
    const { by, name } = group
    const { used, number } = figuresOf(day.view)
    const health = day.health(group)
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        [
          ['accounts', book.accounts, 'ACCOUNTS'],
          ['capacity', book.fullCapacity, 'SEATS'],
          ['atRisk', health?.atRisk ?? null, 'ACCOUNTS'],
          ['untouched', health?.untouched ?? null, 'ACCOUNTS'],
          ['contacts', health?.contacts ?? null, 'COUNT'],
          ['contactWeeks', health?.contactWeeks ?? null, 'COUNT'],
        ],
        [
          used('policy.hireTrigger.smb.untouchedShare'),
          used('policy.hireTrigger.smb.touchpointWindow'),
          used('policy.hireTrigger.smb.atRiskFor'),
          used('policy.hireTrigger.smb.leastAtRisk'),
          used('policy.hireTrigger.smb.recordWeeks'),
          used('policy.hireTrigger.smb.recordWindow'),
          used('policy.hireTrigger.smb.recordContacts'),
        ],
      )
    const missing = (input: MissingInput, message: Message) =>
      ({ outcome: 'MISSING', missing: input, evidence: say(message) }) as const
    const below = (message: Message) => ({ outcome: 'BELOW', evidence: say(message) }) as const

    if (health === null) {
      const params = { by, name, missing: 'HEALTH' } as const
      return missing('HEALTH', { key: 'hireTriggers.NOT_EVALUATED', params })
    }
    const weeks = number('policy.hireTrigger.smb.recordWeeks')
    const contacts = number('policy.hireTrigger.smb.recordContacts')
    if (health.contactWeeks < weeks || health.contacts < contacts) {
      const window = number('policy.hireTrigger.smb.recordWindow')
      const params = { by, name, weeks, window, contacts }
      return missing('CONTACT', { key: 'hireTriggers.CONTACT_THIN', params })
    }
    const { atRisk, untouched } = health
    const least = number('policy.hireTrigger.smb.leastAtRisk')
    const riskDays = number('policy.hireTrigger.smb.atRiskFor')
    const days = number('policy.hireTrigger.smb.touchpointWindow')
    if (atRisk === 0) {
      return below({ key: 'hireTriggers.NONE_AT_RISK', params: { by, name, riskDays } })
    }
    if (atRisk < least) {
      const params = { by, name, atRisk, untouched, least, riskDays, days }
      return below({ key: 'hireTriggers.FEW_AT_RISK', params })
    }
    const limit = number('policy.hireTrigger.smb.untouchedShare')
    const share = untouched / atRisk
    const params = { by, name, atRisk, share, limit, days, riskDays }
    if (!exceeds(share, limit)) return below({ key: 'hireTriggers.TOUCHED', params })
    return {
      outcome: 'REACHED',
      severe: false,
      people: peopleToTouch(health, limit, book.fullCapacity),
      evidence: (people) => say({ key: 'hireTriggers.UNTOUCHED', params: { ...params, people } }),
      notLasting: null,
    }
  },
}

function peopleToTouch(health: HealthFigures, limit: number, capacity: number): number {
  const touched = health.atRisk - health.untouched
  if (touched <= 0 || capacity === 0) return 1
  const above = health.untouched - limit * health.atRisk
  return Math.max(1, wholeSeats(above / (touched / capacity)))
}
