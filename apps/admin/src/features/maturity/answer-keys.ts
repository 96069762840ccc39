import type { AssessmentAnswersInput, AssessmentQuestion } from '@/generated/graphql'

/** The name that each question's answer is recorded by. */
export const answerKeys: Readonly<Record<AssessmentQuestion, keyof AssessmentAnswersInput>> = {
  KNOWS_RETENTION: 'knowsRetention',
  SEES_RISK_EARLY: 'seesRiskEarly',
  DEFINES_ONBOARDING: 'definesOnboarding',
  KNOWS_ACTIVE_USE: 'knowsActiveUse',
  FINDS_EXPANSION: 'findsExpansion',
  SHOWS_ROI: 'showsRoi',
  FLAGS_BEFORE_CRITICAL: 'flagsBeforeCritical',
}
