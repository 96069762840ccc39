import { figuresOf } from '../../capacity/figures-of.js'
import { measuredPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Health foretells: churn was warned of at least 60 days ahead. */
export const predictiveHealth: PracticeRule = {
  practice: 'PREDICTIVE_HEALTH',
  stage: 4,
  judge: (view, { prediction }) =>
    measuredPractice(
      view,
      'PREDICTIVE_HEALTH',
      prediction?.leadDays ?? null,
      figuresOf(view).range('health.atRiskNotice').lower,
      'health.atRiskNotice',
    ),
}
