import { ASSESSMENT_QUESTIONS, type AssessmentAnswer } from '../../entities/vocabularies.js'
import { formatDay } from '../../kernel/days.js'
import type { LiveAssessment } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { evidenceOf } from '../evidence/evidence.js'
import { MATURITY_STAGES } from './maturity-stage.js'
import type { DimensionStage } from './maturity.js'

/**
 * The assessment of maturity that was taken last, on or before the view's day; null when there is none. One
 * that answers none of the seven questions is about something else.
 */
export function latestAssessment(view: OrganizationView): LiveAssessment | null {
  const today = formatDay(view.day)
  let latest: LiveAssessment | null = null
  for (const assessment of view.assessments.values()) {
    if (assessment.takenOn > today) continue
    if (Object.values(assessment.answers).every((answer) => answer === null)) continue
    if (latest === null || order(assessment) > order(latest)) latest = assessment
  }
  return latest
}

function order({ takenOn, id }: LiveAssessment): string {
  return `${takenOn} ${id}`
}

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
