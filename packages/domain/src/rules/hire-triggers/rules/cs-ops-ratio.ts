import { csOpsCapacity } from '../../capacity/families/cs-ops-capacity.js'
import { rowFigures } from '../../capacity/row-figures.js'
import { csOpsToHire } from '../../capacity/seats-needed.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Message } from '../../../kernel/message.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'

/**
 * More CSMs per person of CS Operations than the ratio allows: 10, in a mature organization 20.
 *
 * Source: TS "Capacity ratios"; 3-rules "Hire triggers".
 */
export const csOpsRatio: HireTriggerRule = {
  id: 'cs-ops-ratio',
  family: 'CS_OPS',
  groupings: ['ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: null,
  judge: (day, { by, name }) => {
    const { csms, fte, csmsPerPerson, evidence: stand } = csOpsCapacity(day.view)
    const limit = rowFigures(day.view).CS_OPS?.upper ?? 0
    const ratio = csmsPerPerson.value
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        stand.inputs.map((input) => [input.name, input.value, input.unit]),
        stand.figures,
      )
    if (ratio === null) {
      const message = { key: 'hireTriggers.OPS_NONE', params: { by, name } } as const
      return { outcome: 'BELOW', evidence: say(message) }
    }
    if (ratio <= limit) {
      const params = { by, name, ratio, limit }
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.OPS_ENOUGH', params }) }
    }
    const people = csOpsToHire(csms, limit, fte)
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: (hires) =>
        say({
          key: 'hireTriggers.OPS_STRETCHED',
          params: { by, name, people: hires, ratio, limit },
        }),
      notLasting: null,
    }
  },
}
