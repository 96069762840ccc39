import { evidenceOf } from '../evidence/evidence-of.js'
import type { OrganizationView } from '../state/view.js'
import { ASSESSMENT_QUESTIONS, type AssessmentAnswer } from '../state/vocabulary.js'
import { latestAssessment } from './latest-assessment.js'
import type { DimensionStage } from './maturity.js'
import { MATURITY_STAGES } from './maturity-stage.js'

const POINTS: Readonly<Record<AssessmentAnswer, number>> = { YES: 1, PARTLY: 0.5, NO: 0 }

/**
 * The stage by the seven questions: yes is 1, partly a half, no 0; the mean over the answered ones
 * spreads evenly over the stages, `1 + ⌊4 × mean⌋`. Ours: the guide asks and does not score.
 */
export function assessmentStage(view: OrganizationView): DimensionStage {
  const answers = latestAssessment(view)?.answers
  const given = ASSESSMENT_QUESTIONS.flatMap((question) => answers?.[question] ?? [])
  const points = given.reduce((sum, answer) => sum + POINTS[answer], 0)
  const dimension = 'ASSESSMENT'
  if (given.length === 0) {
    const unknown = { key: 'maturity.DIMENSION_UNKNOWN', params: { dimension } } as const
    return { dimension, stage: null, evidence: evidenceOf(unknown, [], []) }
  }
  const mean = points / given.length
  const stage = MATURITY_STAGES[Math.floor((MATURITY_STAGES.length - 1) * mean)] ?? 1
  const params = { stage, points, answered: given.length, of: ASSESSMENT_QUESTIONS.length }
  return {
    dimension,
    stage,
    evidence: evidenceOf(
      { key: 'maturity.DIMENSION_ASSESSMENT', params },
      [
        ['points', points, 'COUNT'],
        ['answered', given.length, 'COUNT'],
      ],
      [],
    ),
  }
}
