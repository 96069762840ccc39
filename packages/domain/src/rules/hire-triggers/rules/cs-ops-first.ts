import { csOpsCapacity } from '../../capacity/families/cs-ops-capacity.js'
import { figuresOf } from '../../evidence/figures.js'
import { rowFigures } from '../../capacity/row-figures.js'
import { csOpsToHire } from '../../capacity/seats-needed.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Message } from '../../../kernel/message.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'

/**
 * The first hire in CS Operations: due from 8 CSMs (FTE; the guide says 8–10) while nobody is there.
 * Before that the CS leader does the work.
 *
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export const csOpsFirst: HireTriggerRule = {
  id: 'cs-ops-first',
  family: 'CS_OPS',
  groupings: ['ORGANIZATION'],
  lasting: false,
  past: 'WORK',
  facts: null,
  judge: (day, { by, name }) => {
    const { csms, fte: ops, evidence: stand } = csOpsCapacity(day.view)
    const { used, range } = figuresOf(day.view)
    const { lower: from } = range('capacity.csOps.trigger.csms')
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        stand.inputs.map((input) => [input.name, input.value, input.unit]),
        [used('capacity.csOps.trigger.csms'), ...stand.figures],
      )
    if (ops > 0) {
      const params = { by, name, ops }
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.OPS_THERE', params }) }
    }
    if (csms < from) {
      const params = { by, name, csms, from }
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.OPS_FIRST_EARLY', params }) }
    }
    const people = csOpsToHire(csms, rowFigures(day.view).CS_OPS?.upper ?? 0, 0)
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: (hires) =>
        say({ key: 'hireTriggers.OPS_FIRST_DUE', params: { by, name, people: hires, csms, from } }),
      notLasting: null,
    }
  },
}
