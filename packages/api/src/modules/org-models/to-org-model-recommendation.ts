import { localize, type Locale, type OrgModelRecommendation } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toScorePart } from '../structure/to-score-part.js'
import type { OrgModelRecommendationType } from './types/org-model-recommendation-type.js'

/** The recommended model of organization for GraphQL. */
export function toOrgModelRecommendation(
  { scores, revisit, evidence, ...same }: OrgModelRecommendation,
  locale: Locale,
): OrgModelRecommendationType {
  return {
    ...same,
    scores: scores.map(({ model, score, parts, reasons }) => ({
      model,
      score,
      parts: parts.map((part) => toScorePart(part, locale)),
      reasons: reasons.map((reason) => localize(locale, reason)),
    })),
    revisit: revisit.map((each) => toEvidence(each, locale)),
    evidence: toEvidence(evidence, locale),
  }
}
