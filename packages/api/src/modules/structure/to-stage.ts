import { localize, type Locale, type StageDetection } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import type { StageType } from './types/stage-type.js'

/** The stage of a team for GraphQL. */
export function toStage(detected: StageDetection, locale: Locale): StageType {
  const { stage, readings, disagreements, moveOn, due, evidence } = detected
  return {
    stage,
    readings: readings.map((reading) => ({
      measure: reading.measure,
      value: reading.value,
      stage: reading.stage,
      reason: reading.stage === null ? localize(locale, reading.evidence.message) : null,
      evidence: toEvidence(reading.evidence, locale),
    })),
    disagreements: disagreements.map((each) => ({
      ...each,
      evidence: toEvidence(each.evidence, locale),
    })),
    moveOn: moveOn.map((each) => ({ ...each, evidence: toEvidence(each.evidence, locale) })),
    due,
    evidence: toEvidence(evidence, locale),
  }
}
