import { renewalHorizon } from '../../capacity/renewal-horizon.js'
import { contractsEnding } from '../contracts-ending.js'
import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

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
