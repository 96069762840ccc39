import { csOpsCapacity } from '../../../capacity/families/cs-ops-capacity.js'
import { figuresOf } from '../../../evidence/figures.js'
import { rowFigures } from '../../../capacity/row-figures.js'
import { csOpsToHire } from '../../../capacity/seats-needed.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { openSeatsFix } from '../../open-seats-fix.js'
import { seatsOfFamily } from '../../seat-book.js'

/**
 * From 8 CSMs on (the guide says 8–10) there is no seat in CS Operations, not even an open one. The fix
 * opens as many as reach the target utilisation.
 *
 * Source: TS "Core roles".
 */
export const missingCsOps: LintRule = {
  id: 'missing-cs-ops',
  severity: 'WARNING',
  benchmarks: ['capacity.csOps.trigger.csms', 'capacity.csOps.csms', 'capacity.csOps.mature.csms'],
  check: (input) => {
    const { view } = input
    const { used, range } = figuresOf(view)
    const { lower: from } = range('capacity.csOps.trigger.csms')
    const { csms, mature } = csOpsCapacity(view)
    if (csms < from || seatsOfFamily(view, 'CS_OPS').length > 0) return []
    const people = csOpsToHire(csms, rowFigures(view).CS_OPS?.upper ?? 0, 0)
    return [
      {
        subject: organizationSubject(view),
        message: { key: 'orgLint.missing-cs-ops', params: { csms, from } },
        inputs: [['csms', csms, 'FTE']],
        figures: [
          used('capacity.csOps.trigger.csms'),
          used(mature ? 'capacity.csOps.mature.csms' : 'capacity.csOps.csms'),
        ],
        fix: () => openSeatsFix(input, 'CS_OPS', people),
      },
    ]
  },
}
