import { reaches } from '../../../../kernel/near.js'
import { figuresOf } from '../../../evidence/figures.js'
import { staffCosts } from '../../../unit-economics/staff-costs.js'
import type { LintInput, MissingLintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { revenueOf } from '../../revenue-of.js'

const WHOLE = 10_000

/**
 * The people of post-sale cost too large a part of the gross margin: as large as in the guide's warning,
 * where 20 % of revenue go out of a margin of 40 %, so from a half on. The run rate is counted (everyone
 * employed today, no open seats), against the accounts' ACV. Where no one's cost is recorded, or where the
 * guide's had to be converted by an exchange rate, nothing is said.
 *
 * Source: BM "Common mistakes".
 */
export const marginSqueeze: LintRule = {
  id: 'margin-squeeze',
  severity: 'ERROR',
  benchmarks: ['mistake.marginSqueeze.grossMargin', 'mistake.marginSqueeze.costShare'],
  missing: missingOf,
  check: ({ view }) => {
    const { used, number } = figuresOf(view)
    const [cost, revenue] = [staffCosts(view).runRate, revenueOf(view)]
    const margin = (view.organization.grossMargin ?? 0) / WHOLE
    const share = cost / revenue
    // share ÷ margin against the guide's 20 % ÷ 40 %, without dividing by a margin of nothing.
    const taken = share * number('mistake.marginSqueeze.grossMargin')
    if (!reaches(taken, number('mistake.marginSqueeze.costShare') * margin)) return []
    return [
      {
        subject: organizationSubject(view),
        message: { key: 'orgLint.margin-squeeze', params: { share, margin } },
        inputs: [
          ['staffCost', cost, 'MINOR_UNITS'],
          ['revenue', revenue, 'MINOR_UNITS'],
          ['grossMargin', margin, 'FRACTION'],
        ],
        figures: [
          used('mistake.marginSqueeze.grossMargin'),
          used('mistake.marginSqueeze.costShare'),
        ],
      },
    ]
  },
}

function missingOf({ view }: LintInput): MissingLintInput | null {
  if (view.organization.grossMargin === null) return 'GROSS_MARGIN'
  if (revenueOf(view) === 0) return 'REVENUE'
  const { told, assumptions } = staffCosts(view)
  const converted = assumptions.some(({ source }) => source === 'GUIDE_CONVERTED')
  return told === 0 || converted ? 'STAFF_COST' : null
}
