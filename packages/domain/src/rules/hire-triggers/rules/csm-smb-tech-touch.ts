import { figuresOf } from '../../evidence/figures.js'
import { wholeSeats } from '../../capacity/seats-needed.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Message } from '../../../kernel/message.js'
import type { HealthFigures } from '../hire-trigger-input.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'

/**
 * Tech-touch CSMs who cannot act on health scores: more than 20 % (policy) of the accounts at risk had
 * no touchpoint in 14 days. Never on the number of accounts. The people needed are those who would
 * touch the accounts above the limit at the present pace; one when nobody touches any.
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
          ['capacity', book.capacity, 'SEATS'],
          ['atRisk', health?.atRisk ?? null, 'ACCOUNTS'],
          ['untouched', health?.untouched ?? null, 'ACCOUNTS'],
        ],
        [
          used('policy.hireTrigger.smb.untouchedShare'),
          used('policy.hireTrigger.smb.touchpointWindow'),
        ],
      )
    if (health === null) {
      const params = { by, name, missing: 'HEALTH' } as const
      const evidence = say({ key: 'hireTriggers.NOT_EVALUATED', params })
      return { outcome: 'MISSING', missing: 'HEALTH', evidence }
    }
    const limit = number('policy.hireTrigger.smb.untouchedShare')
    const days = number('policy.hireTrigger.smb.touchpointWindow')
    const share = health.atRisk === 0 ? 0 : health.untouched / health.atRisk
    const params = { by, name, share, limit, days }
    if (share <= limit) {
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.TOUCHED', params }) }
    }
    const people = peopleToTouch(health, limit, book.capacity)
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: (hires) =>
        say({ key: 'hireTriggers.UNTOUCHED', params: { ...params, people: hires } }),
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
