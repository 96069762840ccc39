import type { BenchmarkKey } from '../../../../benchmarks/benchmarks.js'
import { detectStage } from '../../../org-structure/detect-stage.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

const BENCHMARKS: readonly BenchmarkKey[] = [
  'stage.1.grr',
  'stage.2.grr',
  'stage.3.grr',
  'stage.4.grr',
  'stage.2.nrr',
  'stage.3.nrr',
  'stage.4.nrr',
]

/**
 * The organization keeps less of its revenue than companies with as many customers do: GRR or NRR over the
 * last year belong to an earlier stage than the number of customers. The stages are those of
 * `detectStage`, so that both say the same.
 *
 * Source: TS "Evolution path"; 3-rules "Structure".
 */
export const retentionBelowStage: LintRule = {
  id: 'retention-below-stage',
  severity: 'WARNING',
  benchmarks: BENCHMARKS,
  missing: ({ facts, view }) => {
    if (view.accounts.count === 0) return null
    const { grr = null, nrr = null } = facts?.retention ?? {}
    return grr === null && nrr === null ? 'RETENTION' : null
  },
  check: ({ facts, view }) => {
    const { stage: byCustomers, readings } = detectStage(view, facts?.retention ?? null)
    return readings.flatMap(({ measure, value, stage, evidence }): readonly FindingDraft[] => {
      if (measure !== 'GRR' && measure !== 'NRR') return []
      if (value === null || stage === null || stage >= byCustomers) return []
      return [
        {
          subject: organizationSubject(view),
          detail: measure.toLowerCase(),
          message: {
            key: 'orgLint.retention-below-stage',
            params: { measure, value, stage, byCustomers },
          },
          inputs: [[measure.toLowerCase(), value, 'FRACTION']],
          figures: evidence.figures,
        },
      ]
    })
  },
}
