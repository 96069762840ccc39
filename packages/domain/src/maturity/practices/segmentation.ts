import { sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Customers are served by tier: at least half of the accounts have one. */
export const segmentation: PracticeRule = {
  practice: 'SEGMENTATION',
  stage: 3,
  judge: (view) => {
    const { accounts } = view
    let tiered = 0
    for (const row of accounts.rows) if (accounts.tier(row) !== null) tiered += 1
    return sharedPractice(view, 'SEGMENTATION', tiered, accounts.count)
  },
}
