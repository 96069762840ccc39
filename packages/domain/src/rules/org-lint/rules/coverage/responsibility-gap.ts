import { responsibilityCoverage } from '../../../org-structure/responsibility-coverage.js'
import { alikeCells } from '../../alike-cells.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * Some of the nine responsibilities have nobody who answers for them, for some customers or for all of them;
 * all of them is an error. Responsibilities that miss somebody for the same customers are one finding.
 *
 * Source: PM "Responsibilities"; 3-rules "Structure".
 */
export const responsibilityGap: LintRule = {
  id: 'responsibility-gap',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const gaps = responsibilityCoverage(view).cells.filter(
      ({ status }) => status === 'GAP' || status === 'PARTIAL',
    )
    // A seat in which nobody sits answers for nobody.
    const missing = (cell: (typeof gaps)[number]) => cell.uncovered + cell.vacant
    const likeness = (cell: (typeof gaps)[number]) => `${cell.status} ${missing(cell)}`
    return alikeCells(gaps, likeness).map((group): FindingDraft => {
      const { responsibilities, segments, cells, detail } = group
      const accounts = cells.reduce((sum, cell) => sum + cell.accounts, 0)
      const uncovered = cells.reduce((sum, cell) => sum + missing(cell), 0)
      return {
        subject: organizationSubject(view),
        detail,
        ...(cells.every(({ status }) => status === 'GAP') && { severity: 'ERROR' as const }),
        message: {
          key: 'orgLint.responsibility-gap',
          params: { responsibilities, segments, accounts, uncovered },
        },
        inputs: [
          ['accounts', accounts, 'ACCOUNTS'],
          ['uncovered', uncovered, 'ACCOUNTS'],
        ],
        figures: [],
      }
    })
  },
}
