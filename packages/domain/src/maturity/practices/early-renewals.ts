import { figuresOf } from '../../capacity/figures-of.js'
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
