import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Health is monitored: at least half of the accounts had a signal lately. */
export const healthSignals: PracticeRule = {
  practice: 'HEALTH_SIGNALS',
  stage: 3,
  judge: (view, { signals }) =>
    sharedPractice(view, 'HEALTH_SIGNALS', signals?.accounts ?? null, view.accounts.count, [
      'policy.maturity.signalWindow',
    ]),
}
