import { figuresOf } from '../../capacity/figures-of.js'
import { measuredPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Churn is foretold accurately: the area under the curve reaches 0.8 (policy). */
export const accuratePrediction: PracticeRule = {
  practice: 'ACCURATE_PREDICTION',
  stage: 5,
  judge: (view, { prediction }) =>
    measuredPractice(
      view,
      'ACCURATE_PREDICTION',
      prediction?.auc ?? null,
      figuresOf(view).number('policy.maturity.predictionAuc'),
      'policy.maturity.predictionAuc',
    ),
}
