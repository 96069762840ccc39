import { countedPractice, sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Expansion is found by triggers: at least half of the opportunities name theirs. None is absence. */
export const systematicExpansion: PracticeRule = {
  practice: 'SYSTEMATIC_EXPANSION',
  stage: 4,
  judge: (view) => {
    const all = [...view.opportunities.values()]
    if (all.length === 0) return countedPractice('SYSTEMATIC_EXPANSION', 0)
    const triggered = all.filter(({ trigger }) => trigger !== null).length
    return sharedPractice(view, 'SYSTEMATIC_EXPANSION', triggered, all.length)
  },
}
