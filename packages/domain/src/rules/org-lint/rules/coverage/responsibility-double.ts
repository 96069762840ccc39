import { responsibilityCoverage } from '../../../org-structure/responsibility-coverage.js'
import { alikeCells } from '../../alike-cells.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * More than one role family answers for some of the nine responsibilities within a segment. Responsibilities
 * with the same two roles are one finding.
 *
 * Source: PM "Responsibilities"; 3-rules "Structure".
 */
export const responsibilityDouble: LintRule = {
  id: 'responsibility-double',
  severity: 'INFO',
  benchmarks: [],
  check: ({ view }) => {
    const doubles = responsibilityCoverage(view).cells.filter(({ double }) => double)
    const likeness = ({ roles }: (typeof doubles)[number]) =>
      roles.map(({ family }) => family).join(' ')
    return alikeCells(doubles, likeness).flatMap((group): readonly FindingDraft[] => {
      const { responsibilities, segments, cells, detail } = group
      const roles = cells[0]?.roles ?? []
      const [first, second] = roles
      if (first === undefined || second === undefined) return []
      return [
        {
          subject: organizationSubject(view),
          detail,
          message: {
            key: 'orgLint.responsibility-double',
            params: { responsibilities, segments, first: first.family, second: second.family },
          },
          inputs: roles.map(({ family, accounts }) => [`accounts.${family}`, accounts, 'ACCOUNTS']),
          figures: [],
        },
      ]
    })
  },
}
