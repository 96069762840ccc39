import { spansOfControl } from '../../../capacity/spans/spans-of-control.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * A leader leads more people than the layer is meant for, or (milder) fewer.
 *
 * Source: TS "Leadership".
 */
export const spanOfControl: LintRule = {
  id: 'span-of-control',
  severity: 'WARNING',
  benchmarks: [
    'span.teamLead.csms',
    'span.manager.csms',
    'span.manager.teamLeads',
    'span.director.csms',
    'span.director.managers',
    'span.vp.csms',
    'policy.utilisation.target',
  ],
  check: ({ view }) =>
    spansOfControl(view).flatMap((span): readonly FindingDraft[] => {
      const { positionId, title, verdict, people, layer, direct, branch, evidence } = span
      if (people === 0 || layer === null) return []
      if (verdict === null || verdict === 'WITHIN') return []
      return [
        {
          subject: { kind: 'position', id: positionId, name: title },
          severity: verdict === 'ABOVE' ? 'WARNING' : 'INFO',
          message: {
            key: 'orgLint.span-of-control',
            params: { seat: title, layer, verdict, direct, branch, leaders: span.directLeaders },
          },
          inputs: evidence.inputs.map(({ name, value, unit }) => [name, value, unit]),
          figures: evidence.figures,
        },
      ]
    }),
}
