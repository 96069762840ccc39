import { responsibilityCoverage } from '../../../org-structure/responsibility-coverage.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * More than one role family answers for one of the nine responsibilities within a segment.
 *
 * Source: PM "Responsibilities"; 3-rules "Structure".
 */
export const responsibilityDouble: LintRule = {
  id: 'responsibility-double',
  severity: 'INFO',
  benchmarks: [],
  check: ({ view }) =>
    responsibilityCoverage(view).cells.flatMap((cell): readonly FindingDraft[] => {
      const { responsibility, segment, double, roles } = cell
      const [first, second] = roles
      if (!double || first === undefined || second === undefined) return []
      return [
        {
          subject: organizationSubject(view),
          detail: `${responsibility}:${segment}`,
          message: {
            key: 'orgLint.responsibility-double',
            params: { responsibility, segment, first: first.family, second: second.family },
          },
          inputs: roles.map(({ family, accounts }) => [`accounts.${family}`, accounts, 'ACCOUNTS']),
          figures: [],
        },
      ]
    }),
}
