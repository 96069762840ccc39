import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'
import { topAccounts } from '../top-accounts.js'

/** Value is planned: at least half of the top accounts have a success plan. */
export const successPlans: PracticeRule = {
  practice: 'SUCCESS_PLANS',
  stage: 4,
  judge: (view) => {
    const { accounts, planned } = topAccounts(view)
    return sharedPractice(view, 'SUCCESS_PLANS', planned, accounts)
  },
}
