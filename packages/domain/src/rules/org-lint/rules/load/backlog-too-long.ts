import { figuresOf } from '../../../evidence/figures.js'
import { implementationCapacity } from '../../../capacity/families/implementation-capacity.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * New customers wait three months or more for their implementation; worse, nobody is there to do it.
 *
 * Source: TS "Core roles".
 */
export const backlogTooLong: LintRule = {
  id: 'backlog-too-long',
  severity: 'WARNING',
  benchmarks: [
    'capacity.implementation.trigger.backlog',
    'capacity.implementation.active',
    'ramp.implementation.months',
    'policy.implementation.throughput',
    'policy.implementation.measuredAfter',
  ],
  check: ({ view }) => {
    const { queued, backlogMonths, specialists, evidence } = implementationCapacity(view)
    const { used, number } = figuresOf(view)
    const limit = number('capacity.implementation.trigger.backlog')
    const months = backlogMonths.value
    if (queued === 0 || (months !== null && months < limit)) return []
    return [
      {
        subject: organizationSubject(view),
        severity: months === null ? 'ERROR' : 'WARNING',
        message: { key: 'orgLint.backlog-too-long', params: { queued, months, limit } },
        inputs: [
          ['queued', queued, 'IMPLEMENTATIONS'],
          ['specialists', specialists, 'SEATS'],
          ['months', months, 'MONTHS'],
        ],
        figures: [used('capacity.implementation.trigger.backlog'), ...evidence.figures],
      },
    ]
  },
}
