import type { ChangeOf, SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

type Answers = ChangeOf<'recordAssessment'>['answers']

const LAST_YEAR: Answers = {
  KNOWS_RETENTION: 'PARTLY',
  SEES_RISK_EARLY: 'NO',
  DEFINES_ONBOARDING: 'NO',
  KNOWS_ACTIVE_USE: 'NO',
  FINDS_EXPANSION: 'NO',
  SHOWS_ROI: 'NO',
  FLAGS_BEFORE_CRITICAL: null,
}
const NOW: Answers = {
  KNOWS_RETENTION: 'YES',
  SEES_RISK_EARLY: 'PARTLY',
  DEFINES_ONBOARDING: 'YES',
  KNOWS_ACTIVE_USE: 'YES',
  FINDS_EXPANSION: 'PARTLY',
  SHOWS_ROI: 'NO',
  FLAGS_BEFORE_CRITICAL: 'NO',
}

/** Where Acme Cloud stands by its own account: a year ago, and last month. */
export function assessMaturity(story: AcmeStory): readonly SingleChange[] {
  return [
    taken(story, -402, LAST_YEAR, 'First look, by Amara alone'),
    taken(story, -31, NOW, 'Answered by the leaders together'),
  ]
}

function taken(
  story: AcmeStory,
  day: number,
  answers: Answers,
  note: string,
): ChangeOf<'recordAssessment'> {
  const takenOn = story.on(day)
  const id = story.id('assessment', String(day))
  return { type: 'recordAssessment', effective: takenOn, id, takenOn, answers, note }
}
