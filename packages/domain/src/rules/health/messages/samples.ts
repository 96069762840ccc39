import type { healthMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const cases = { renewed: 80, churned: 24 } as const

/** One example of the parameters of each message about health. */
export const healthSamples: ParamsOf<typeof healthMessages> = {
  'health.SCORE': {
    score: 62,
    level: 'WATCH',
    limits: [80, 60, 40],
    coverage: 0.65,
    missing: ['CONTEXT', 'SENTIMENT'],
    trend: -12,
    days: 90,
    bySignals: 71,
    escalations: 1,
  },
  'health.REASON_NO_SIGNALS': {},
  'health.REASON_NO_PAST': { days: 90 },
  'health.ACCOUNTS': {
    accounts: 120,
    scored: 100,
    healthy: 60,
    watch: 25,
    atRisk: 10,
    critical: 5,
  },
  'health.BACKTEST': {
    ...cases,
    days: 60,
    auc: 0.81,
    lift: 3.2,
    warningDays: 74,
    reliable: true,
  },
  'health.BACKTEST_FEW': { renewed: 3, churned: 0, minimum: 20 },
  'health.REASON_ONE_OUTCOME': { ...cases, churned: 0, days: 90 },
  'health.REASON_FEW_CASES': { cases: 7, minimum: 10 },
  'health.REASON_NO_CHURN': {},
  'health.REASON_NONE_WARNED': { churned: 4 },
}
