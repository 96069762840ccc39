import { figuresOf } from '../../../evidence/figures.js'
import { brokenLimits } from '../../../org-models/model-limits.js'
import { incumbentModel } from '../../../org-models/incumbent-model.js'
import { orgTraits } from '../../../org-models/org-traits.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * A generalist organization (declared, or without a declared model and with CSMs but no specialists)
 * is outside the limits of its model: more than 100 customers, or more CSMs than one team has. Up to
 * there the model can work, and the recommendation weighs it against the others.
 *
 * Source: TS "Four models".
 */
export const generalistOutgrown: LintRule = {
  id: 'generalist-outgrown',
  severity: 'WARNING',
  benchmarks: ['orgModel.generalist.outgrown', 'orgModel.generalist.teamSize'],
  check: ({ view }) => {
    if (incumbentModel(view) !== 'GENERALIST') return []
    const broken = brokenLimits(view, 'GENERALIST')
    if (broken.length === 0) return []
    const { customers, csms } = orgTraits(view)
    const { range } = figuresOf(view)
    const params = {
      customers,
      limit: range('orgModel.generalist.outgrown').upper,
      csms,
      team: range('orgModel.generalist.teamSize').upper,
    }
    return [
      {
        subject: organizationSubject(view),
        message: { key: 'orgLint.generalist-outgrown', params },
        inputs: [
          ['customers', customers, 'ACCOUNTS'],
          ['csms', csms, 'SEATS'],
          ['declaredModel', view.organization.orgModel, 'TEXT'],
        ],
        figures: broken.flatMap(({ figures }) => figures),
      },
    ]
  },
}
