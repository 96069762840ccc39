import { reaches } from '../../../../kernel/near.js'
import { figuresOf } from '../../../evidence/figures.js'
import { renewalsCapacity } from '../../../capacity/families/renewals-capacity.js'
import { peopleToHire } from '../../../capacity/seats-needed.js'
import type { OrganizationView } from '../../../../state/view.js'
import { incumbentModel } from '../../../org-models/incumbent-model.js'
import { brokenLimits } from '../../../org-models/model-limits.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { openSeatsFix } from '../../open-seats-fix.js'
import { seatsOfFamily } from '../../seat-book.js'

/**
 * The renewals of the next 12 months would keep a specialist busy (80 standard or 40 complex ones), and
 * there is no seat for one, not even an open one. In a generalist organization within its limits the CSMs
 * answer for renewals, and their load says whether they can. The fix opens as many as reach the target
 * utilisation.
 *
 * Source: TS "Core roles".
 */
export const missingRenewals: LintRule = {
  id: 'missing-renewals',
  severity: 'WARNING',
  benchmarks: [
    'capacity.renewals.standard',
    'capacity.renewals.complex',
    'capacity.renewals.trigger.horizon',
    'policy.utilisation.target',
  ],
  check: (input) => {
    const { view } = input
    const { standard, complex, load, lowerLoad } = renewalsCapacity(view)
    if (!reaches(lowerLoad, 1) || isCsmWork(view) || seatsOfFamily(view, 'RENEWALS').length > 0)
      return []
    const { used, number } = figuresOf(view)
    const people = peopleToHire(load, 0, number('policy.utilisation.target'))
    const renewals = standard + complex
    return [
      {
        subject: organizationSubject(view),
        message: { key: 'orgLint.missing-renewals', params: { renewals } },
        inputs: [
          ['standard', standard, 'RENEWALS'],
          ['complex', complex, 'RENEWALS'],
          ['load', load, 'SEATS'],
        ],
        figures: [
          used('capacity.renewals.standard'),
          used('capacity.renewals.complex'),
          used('capacity.renewals.trigger.horizon'),
          used('policy.utilisation.target'),
        ],
        fix: () => openSeatsFix(input, 'RENEWALS', people),
      },
    ]
  },
}

/** Whether the model in use leaves renewals to CSMs, and can work. */
function isCsmWork(view: OrganizationView): boolean {
  return incumbentModel(view) === 'GENERALIST' && brokenLimits(view, 'GENERALIST').length === 0
}
