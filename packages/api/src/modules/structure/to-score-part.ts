import type { Locale, ScorePart } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import type { ScorePartType } from './types/score-part-type.js'

/** A part of a score for GraphQL. */
export function toScorePart(part: ScorePart, locale: Locale): ScorePartType {
  return { ...part, evidence: toEvidence(part.evidence, locale) }
}
