import { entity } from './entity.js'
import { choice, date, record, type RecordOf, records, reference, text } from './fields/index.js'
import {
  assessmentAnswersWords,
  assessmentWords,
  competitionWords,
  readinessWords,
} from './assessment.words.js'

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

/** What is known of the competition in one segment (BM, step 4); null is not known. */
const competitionFields = {
  segment: choice('segment'),
  offered: choice('tier'),
  drivesChurn: answer,
  position: choice('marketPosition', { optional: true }),
  selfServeMarket: answer,
}
export interface SegmentCompetition extends RecordOf<typeof competitionFields> {}

/** What must stand before a service model is chosen (BM, four models), as people answered it. */
const readinessFields = {
  PRODUCT_MARKET_FIT: answer,
  INSTRUMENTATION: answer,
  HEALTH_DATA: answer,
  AUTOMATION: answer,
}

/** An assessment: what people answered on a day of maturity, of the competition and of readiness. */
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
    competition: records(competitionFields, competitionWords, { otherwise: [] }),
    readiness: record(readinessFields, readinessWords, { optional: true }),
    answeredById: reference('person', { optional: true, needs: 'whenSet', as: 'answeredBy' }),
    note: text({ max: 2_000, optional: true }),
  },
  words: assessmentWords,
})
