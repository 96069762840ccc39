import { figuresOf } from '../../capacity/figures-of.js'
import { contractsEnding } from '../contracts-ending.js'
import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Renewals are forecast: of the contracts that end in 90 days, the intent of at least half is known. */
export const renewalForecast: PracticeRule = {
  practice: 'RENEWAL_FORECAST',
  stage: 3,
  judge: (view) => {
    const days = figuresOf(view).number('maturity.3.renewalStart')
    const { contracts, forecast } = contractsEnding(view, days)
    return sharedPractice(view, 'RENEWAL_FORECAST', forecast, contracts, [
      'maturity.3.renewalStart',
    ])
  },
}
