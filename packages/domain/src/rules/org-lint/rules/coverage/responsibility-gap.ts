import { responsibilityCoverage } from '../../../org-structure/responsibility-coverage.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * One of the nine responsibilities has nobody who answers for it, for some customers of a segment or for
 * all of them; all of them is an error.
 *
 * Source: PM "Responsibilities"; 3-rules "Structure".
 */
export const responsibilityGap: LintRule = {
  id: 'responsibility-gap',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) =>
    responsibilityCoverage(view).cells.flatMap((cell): readonly FindingDraft[] => {
      const { responsibility, segment, status, accounts, uncovered } = cell
      if (status !== 'GAP' && status !== 'PARTIAL') return []
      return [
        {
          subject: organizationSubject(view),
          detail: `${responsibility}:${segment}`,
          ...(status === 'GAP' && { severity: 'ERROR' as const }),
          message: {
            key: 'orgLint.responsibility-gap',
            params: { responsibility, segment, accounts, uncovered },
          },
          inputs: [
            ['accounts', accounts, 'ACCOUNTS'],
            ['uncovered', uncovered, 'ACCOUNTS'],
          ],
          figures: [],
        },
      ]
    }),
}
