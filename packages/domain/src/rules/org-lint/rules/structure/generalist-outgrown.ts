import { figuresOf } from '../../../evidence/figures.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { RoleFamily } from '../../../../entities/vocabularies.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { filledSeatsOfFamily } from '../../seat-book.js'

/** Whoever has these does not leave everything to the CSMs. */
const SPECIALISTS: readonly RoleFamily[] = ['IMPLEMENTATION', 'RENEWALS']

/**
 * A generalist organization (declared, or without a declared model and with CSMs but no specialists)
 * has more customers than the model bears: past 50 it strains (milder), past 100 it breaks.
 *
 * Source: TS "Four models".
 */
export const generalistOutgrown: LintRule = {
  id: 'generalist-outgrown',
  severity: 'WARNING',
  benchmarks: ['orgModel.generalist.outgrown'],
  check: ({ view }) => {
    const customers = view.accounts.count
    const { used, range } = figuresOf(view)
    const { lower, upper } = range('orgModel.generalist.outgrown')
    if (customers <= lower || !isGeneralist(view)) return []
    return [
      {
        subject: organizationSubject(view),
        severity: customers > upper ? 'WARNING' : 'INFO',
        message: { key: 'orgLint.generalist-outgrown', params: { customers, lower, upper } },
        inputs: [
          ['customers', customers, 'ACCOUNTS'],
          ['declaredModel', view.organization.orgModel, 'TEXT'],
        ],
        figures: [used('orgModel.generalist.outgrown')],
      },
    ]
  },
}

function isGeneralist(view: OrganizationView): boolean {
  const { orgModel } = view.organization
  if (orgModel !== null) return orgModel === 'GENERALIST'
  if (filledSeatsOfFamily(view, 'CSM').length === 0) return false
  return SPECIALISTS.every((family) => filledSeatsOfFamily(view, family).length === 0)
}
