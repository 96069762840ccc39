import { type Day, DAYS_A_MONTH, formatDay } from '../../../../kernel/days.js'
import { figuresOf } from '../../../evidence/figures.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

const MODELS = ['orgModel', 'serviceModel'] as const

/**
 * A declared model was changed for another, and that one for a third before 12 months were over. Pointed
 * out for 18 months, the upper end of how long to commit. Since when the first one had been in use is
 * not known: giving it up is no finding.
 *
 * Source: BM "Common mistakes".
 */
export const modelChurn: LintRule = {
  id: 'model-churn',
  severity: 'WARNING',
  benchmarks: ['mistake.modelChurn.commitment', 'mistake.modelChurn.every'],
  check: ({ view }) => {
    const { used, range } = figuresOf(view)
    const { lower, upper } = range('mistake.modelChurn.commitment')
    return MODELS.flatMap((model): readonly FindingDraft[] => {
      const [before, last] = changesOf(view, model).slice(-2)
      if (before === undefined || last === undefined) return []
      const months = (last - before) / DAYS_A_MONTH
      if (months >= lower || view.day - last > upper * DAYS_A_MONTH) return []
      const changed = formatDay(last)
      return [
        {
          subject: organizationSubject(view),
          detail: `${model}:${changed}`,
          message: { key: 'orgLint.model-churn', params: { model, changed, months, limit: lower } },
          inputs: [
            ['before', formatDay(before), 'DATE'],
            ['changed', changed, 'DATE'],
            ['months', months, 'MONTHS'],
          ],
          figures: [used('mistake.modelChurn.commitment'), used('mistake.modelChurn.every')],
        },
      ]
    })
  },
}

/** The days up to the view's on which one declared model gave way to another. */
function changesOf(view: OrganizationView, model: (typeof MODELS)[number]): readonly Day[] {
  const days: Day[] = []
  let current: string | null = null
  for (const { from, fields } of view.state.organization.history) {
    if (from > view.day) break
    const declared = fields[model]
    if (declared === null || declared === current) continue
    if (current !== null) days.push(from)
    current = declared
  }
  return days
}
