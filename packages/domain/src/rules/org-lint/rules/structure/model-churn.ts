import { DAYS_A_MONTH, formatDay } from '../../../../kernel/days.js'
import { figuresOf } from '../../../evidence/figures.js'
import { viewAt } from '../../../../state/view-at.js'
import type { OrganizationView } from '../../../../state/view.js'
import { ORG_MODELS, type OrgModel } from '../../../../entities/vocabularies.js'
import { modelChanges } from '../../../org-models/model-changes.js'
import { brokenLimits } from '../../../org-models/model-limits.js'
import type { Day } from '../../../../kernel/days.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

const MODELS = ['orgModel', 'serviceModel'] as const

/**
 * A declared model was changed for another, and that one for a third before 12 months were over. Pointed
 * out for the 12 months to commit for, in which the recommendation is to stay. Since when the first one
 * had been in use is not known: giving it up is no finding; nor is giving up a model of organization that
 * was outside its limits by then for one that was not.
 *
 * Source: BM "Common mistakes".
 */
export const modelChurn: LintRule = {
  id: 'model-churn',
  severity: 'WARNING',
  benchmarks: ['mistake.modelChurn.commitment', 'mistake.modelChurn.every'],
  check: ({ view }) => {
    const { used, range } = figuresOf(view)
    const { lower } = range('mistake.modelChurn.commitment')
    return MODELS.flatMap((model): readonly FindingDraft[] => {
      const [before, last] = modelChanges(view, model).slice(-2)
      if (before === undefined || last === undefined) return []
      const months = (last.on - before.on) / DAYS_A_MONTH
      const isOver = view.day - last.on >= Math.ceil(lower * DAYS_A_MONTH)
      if (months >= lower || isOver || wasOutgrown(view, last)) return []
      const changed = formatDay(last.on)
      return [
        {
          subject: organizationSubject(view),
          detail: `${model}:${changed}`,
          message: { key: 'orgLint.model-churn', params: { model, changed, months, limit: lower } },
          inputs: [
            ['before', formatDay(before.on), 'DATE'],
            ['changed', changed, 'DATE'],
            ['months', months, 'MONTHS'],
          ],
          figures: [used('mistake.modelChurn.commitment'), used('mistake.modelChurn.every')],
        },
      ]
    })
  },
}

/** Whether the old model had come to its limits by the day before, and the new one had not. */
function wasOutgrown(
  view: OrganizationView,
  { on, before, after }: { readonly on: Day; readonly before: string; readonly after: string },
): boolean {
  if (!isOrgModel(before) || !isOrgModel(after)) return false
  const then = viewAt(view.state, on - 1)
  return brokenLimits(then, before).length > 0 && brokenLimits(then, after).length === 0
}

function isOrgModel(model: string): model is OrgModel {
  return (ORG_MODELS as readonly string[]).includes(model)
}
