import type { OpportunityKind } from '../../../entities/vocabularies.js'
import { DAYS_A_MONTH, formatDay } from '../../../kernel/days.js'
import { countedPractice, sharedPractice, unknownPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Expansion is found by triggers: at least half of the opportunities name theirs. None is absence. */
export const systematicExpansion: PracticeRule = {
  practice: 'SYSTEMATIC_EXPANSION',
  stage: 4,
  judge: (view) => {
    const all = view.ofCustomers('opportunity')
    if (all.length === 0) return countedPractice('SYSTEMATIC_EXPANSION', 0)
    const triggered = all.filter(({ trigger }) => trigger !== null).length
    return sharedPractice(view, 'SYSTEMATIC_EXPANSION', triggered, all.length)
  },
}

/** Kinds of growth that the product itself brings about. */
const BY_PRODUCT: ReadonlySet<OpportunityKind> = new Set(['SEATS', 'CONSUMPTION'])

/** Both the product and people bring expansion: opportunities of either kind are there. */
export const twofoldExpansion: PracticeRule = {
  practice: 'TWOFOLD_EXPANSION',
  stage: 5,
  judge: (view) => {
    const all = view.ofCustomers('opportunity')
    const byProduct = all.filter(({ kind }) => BY_PRODUCT.has(kind)).length
    return countedPractice('TWOFOLD_EXPANSION', Math.min(byProduct, all.length - byProduct))
  },
}

const MONTHS_A_YEAR = 12

/** Customers bring customers: someone referred one in the last 12 months. */
export const referrals: PracticeRule = {
  practice: 'REFERRALS',
  stage: 5,
  judge: (view) => {
    const since = formatDay(view.day - Math.round(MONTHS_A_YEAR * DAYS_A_MONTH))
    const today = formatDay(view.day)
    const lately = view
      .ofCustomers('advocacyAct')
      .filter(({ kind, on }) => kind === 'REFERRAL' && on > since && on <= today)
    return countedPractice('REFERRALS', lately.length)
  },
}

/** Post-sale has a say in the product's roadmap: nothing that is recorded tells. */
export const roadmapInput: PracticeRule = {
  practice: 'ROADMAP_INPUT',
  stage: 5,
  judge: () => unknownPractice('ROADMAP_INPUT'),
}

/** Post-sale owns its profit and loss: nothing that is recorded tells. */
export const profitAndLoss: PracticeRule = {
  practice: 'PROFIT_AND_LOSS',
  stage: 5,
  judge: () => unknownPractice('PROFIT_AND_LOSS'),
}
