import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { Complexity, Tier } from '../../../entities/vocabularies.js'
import type { SelectionVote } from '../selection-step.js'

const MODELS: Readonly<Record<Complexity, Tier>> = {
  HIGH: 'HIGH_TOUCH',
  MODERATE: 'LOW_TOUCH',
  LOW: 'TECH_TOUCH',
}

/**
 * Step 2: what the product's complexity asks for.
 *
 * Source: BM "Steps 2–5: model selection".
 */
export function complexityVote({ organization }: OrganizationView): SelectionVote {
  const { productComplexity: complexity } = organization
  const vote = MODELS[complexity]
  return {
    step: 'COMPLEXITY',
    vote,
    evidence: evidenceOf(
      { key: 'serviceModels.COMPLEXITY', params: { complexity, model: vote } },
      [['productComplexity', complexity, 'TEXT']],
      [],
    ),
  }
}
