import type { OpportunityKind } from '../../state/vocabulary.js'
import { countedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Kinds of growth that the product itself brings about. */
const BY_PRODUCT: ReadonlySet<OpportunityKind> = new Set(['SEATS', 'CONSUMPTION'])

/** Both the product and people bring expansion: opportunities of either kind are there. */
export const twofoldExpansion: PracticeRule = {
  practice: 'TWOFOLD_EXPANSION',
  stage: 5,
  judge: (view) => {
    const all = [...view.opportunities.values()]
    const byProduct = all.filter(({ kind }) => BY_PRODUCT.has(kind)).length
    return countedPractice('TWOFOLD_EXPANSION', Math.min(byProduct, all.length - byProduct))
  },
}
