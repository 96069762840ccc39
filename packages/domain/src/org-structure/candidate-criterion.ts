/** What internal candidates are ranked by. */
export const CANDIDATE_CRITERIA = ['STEP', 'LANGUAGES', 'REGION', 'SKILLS'] as const

/** One of these criteria. */
export type CandidateCriterion = (typeof CANDIDATE_CRITERIA)[number]
