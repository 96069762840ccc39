import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { Segment } from '../../../entities/vocabularies.js'
import { servedTier } from '../../unit-economics/tier-costs.js'
import type { SelectionVote } from '../selection-step.js'

/**
 * Step 3: what customers of the segment expect: enterprise dedicated people, mid-market shared ones,
 * small businesses self-service. In product-led growth people are a bonus, but to enterprise.
 *
 * Source: BM "Steps 2–5: model selection".
 */
export function expectationsVote(view: OrganizationView, segment: Segment): SelectionVote {
  const { growthMotion } = view.organization
  const productLed = growthMotion === 'PRODUCT_LED' && segment === 'MID_MARKET'
  const vote = productLed ? 'TECH_TOUCH' : servedTier(null, segment)
  return {
    step: 'EXPECTATIONS',
    vote,
    evidence: evidenceOf(
      productLed
        ? { key: 'serviceModels.EXPECTATIONS_PRODUCT_LED', params: { segment, model: vote } }
        : { key: 'serviceModels.EXPECTATIONS', params: { segment, model: vote } },
      [
        ['segment', segment, 'TEXT'],
        ['growthMotion', growthMotion, 'TEXT'],
      ],
      [],
    ),
  }
}
