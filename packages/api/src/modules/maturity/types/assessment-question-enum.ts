import type { AssessmentQuestion } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** The seven questions of the assessment. */
export const AssessmentQuestionEnum = vocabularyEnum<AssessmentQuestion>(
  'AssessmentQuestion',
  'A question of the assessment (PM “Assessment”).',
  {
    KNOWS_RETENTION: 'Does it know GRR and NRR?',
    SEES_RISK_EARLY: 'Does it see customers at risk 60–90 days ahead?',
    DEFINES_ONBOARDING: 'Has it completion criteria and time-to-value targets for onboarding?',
    KNOWS_ACTIVE_USE: 'Does it know the share of weekly active users?',
    FINDS_EXPANSION: 'Does it find expansion systematically?',
    SHOWS_ROI: 'Does it show the return for top accounts?',
    FLAGS_BEFORE_CRITICAL: 'Do health scores flag accounts before they are critical?',
  },
)
