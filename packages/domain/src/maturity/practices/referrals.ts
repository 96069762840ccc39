import { DAYS_A_MONTH } from '../../capacity/days-a-month.js'
import { formatDay } from '../../kernel/format-day.js'
import { countedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

const MONTHS_A_YEAR = 12

/** Customers bring customers: someone referred one in the last 12 months. */
export const referrals: PracticeRule = {
  practice: 'REFERRALS',
  stage: 5,
  judge: (view) => {
    const since = formatDay(view.day - Math.round(MONTHS_A_YEAR * DAYS_A_MONTH))
    const today = formatDay(view.day)
    const lately = [...view.advocacyActs.values()].filter(
      ({ kind, on }) => kind === 'REFERRAL' && on > since && on <= today,
    )
    return countedPractice('REFERRALS', lately.length)
  },
}
