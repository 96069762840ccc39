import { customersOf } from '../../customers/customers-of.js'
import { figuresOf } from '../../evidence/figures.js'
import { measuredPractice, sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Health is monitored: at least half of the accounts that pay had a signal lately. */
export const healthSignals: PracticeRule = {
  practice: 'HEALTH_SIGNALS',
  stage: 3,
  judge: (view, { signals }) =>
    sharedPractice(
      view,
      'HEALTH_SIGNALS',
      signals?.accounts ?? null,
      customersOf(view).rows.length,
      ['policy.maturity.signalWindow'],
    ),
}

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
