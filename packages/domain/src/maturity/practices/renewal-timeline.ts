import { figuresOf } from '../../capacity/figures-of.js'
import { contractsEnding } from '../contracts-ending.js'
import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

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
