import type { Message } from '../../kernel/message.js'
import type { HireTriggerId, HireVerdict } from './hire-trigger.js'

/** Rules that ask for the same people as another one, where both fire for a group. */
const SAME_HIRE: Partial<Record<HireTriggerId, HireTriggerId>> = {
  'support-service-levels': 'support-tickets',
}

/** The answers, each hire of a group told by one of them: the others say whose it is. */
export function withSameHires(triggers: readonly HireVerdict[]): readonly HireVerdict[] {
  const fired = new Set(triggers.filter(({ status }) => status === 'FIRED').map(nameOf))
  return triggers.map((trigger) => {
    const other = SAME_HIRE[trigger.rule]
    const { status, group, evidence } = trigger
    if (other === undefined || status !== 'FIRED' || !fired.has(nameOf({ rule: other, group }))) {
      return trigger
    }
    const message = sameHire(evidence.message)
    return { ...trigger, sameHireAs: other, evidence: { ...evidence, message } }
  })
}

function nameOf({ rule, group }: Pick<HireVerdict, 'rule' | 'group'>): string {
  return `${rule} ${group.by} ${group.key}`
}

function sameHire(message: Message): Message {
  switch (message.key) {
    case 'hireTriggers.LEVELS_BROKEN':
    case 'hireTriggers.BREACHES_RISING':
      return { ...message, params: { ...message.params, isSameHire: true } }
    default:
      return message
  }
}
