import { renewalHorizon } from '../../capacity/families/renewal-work.js'
import { figuresOf } from '../../evidence/figures.js'
import { contractsEnding } from '../contracts-ending.js'
import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Renewals begin early: of the contracts that end in 120 days, at least half have begun. */
export const earlyRenewals: PracticeRule = {
  practice: 'EARLY_RENEWALS',
  stage: 4,
  judge: (view) => {
    const { lower: days } = figuresOf(view).range('maturity.4.renewalStart')
    const { contracts, begun } = contractsEnding(view, days)
    return sharedPractice(view, 'EARLY_RENEWALS', begun, contracts, ['maturity.4.renewalStart'])
  },
}

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

/** Renewals follow a timeline: of the contracts that end in 90 days, at least half have begun. */
export const renewalTimeline: PracticeRule = {
  practice: 'RENEWAL_TIMELINE',
  stage: 3,
  judge: (view) => {
    const days = figuresOf(view).number('maturity.3.renewalStart')
    const { contracts, begun } = contractsEnding(view, days)
    return sharedPractice(view, 'RENEWAL_TIMELINE', begun, contracts, ['maturity.3.renewalStart'])
  },
}

/** Post-sale people renew: of the contracts that end in 12 months, someone answers for at least half. */
export const renewalsOwned: PracticeRule = {
  practice: 'RENEWALS_OWNED',
  stage: 2,
  judge: (view) => {
    const { from, to } = renewalHorizon(view)
    const { contracts, owned } = contractsEnding(view, to - from)
    return sharedPractice(view, 'RENEWALS_OWNED', owned, contracts, [
      'capacity.renewals.trigger.horizon',
    ])
  },
}
