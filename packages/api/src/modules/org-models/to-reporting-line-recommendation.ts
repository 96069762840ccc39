import { localize, type Locale, type ReportingLineRecommendation } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toScorePart } from '../structure/to-score-part.js'
import type { ReportingLineRecommendationType } from './types/reporting-line-recommendation-type.js'

/** The recommended reporting line for GraphQL. */
export function toReportingLineRecommendation(
  { scores, evidence, ...same }: ReportingLineRecommendation,
  locale: Locale,
): ReportingLineRecommendationType {
  return {
    ...same,
    scores: scores.map(({ line, score, parts, reasons, gains, risks }) => ({
      line,
      score,
      parts: parts.map((part) => toScorePart(part, locale)),
      reasons: reasons.map((reason) => localize(locale, reason)),
      gains: gains.map((text) => text[locale]),
      risks: risks.map((text) => text[locale]),
    })),
    evidence: toEvidence(evidence, locale),
  }
}
