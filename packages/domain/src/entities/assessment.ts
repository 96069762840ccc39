import { entity } from './entity.js'
import { choice, date, record, text } from './fields/index.js'
import { assessmentAnswersWords, assessmentWords } from './assessment.words.js'

const answer = choice('assessmentAnswer', { optional: true })

/** The answer to each of the seven questions (PM, assessment); null where there is none. */
const assessmentAnswersFields = {
  KNOWS_RETENTION: answer,
  SEES_RISK_EARLY: answer,
  DEFINES_ONBOARDING: answer,
  KNOWS_ACTIVE_USE: answer,
  FINDS_EXPANSION: answer,
  SHOWS_ROI: answer,
  FLAGS_BEFORE_CRITICAL: answer,
}

/** A maturity assessment: the seven questions answered on a day. */
export const assessment = entity('assessment', {
  plural: 'assessments',
  changes: {
    create: 'recordAssessment',
    update: 'updateAssessment',
    end: 'removeAssessment',
  },
  label: 'takenOn',
  order: { field: 'takenOn', direction: 'DESC' },
  fields: {
    takenOn: date(),
    answers: record(assessmentAnswersFields, assessmentAnswersWords),
    note: text({ max: 2_000, optional: true }),
  },
  words: assessmentWords,
})
