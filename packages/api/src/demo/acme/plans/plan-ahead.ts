import type { ChangeOf, RolloutItem, SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'
import { EURO_RATE } from '../contract-money.js'

/**
 * Seats are planned fuller than the catalogue would, support may look for one more, and a region is
 * drawn that has nobody yet.
 */
export function planLeaner(story: AcmeStory): readonly SingleChange[] {
  return [
    {
      type: 'setPolicy',
      effective: story.on(-120),
      key: 'policy.utilisation.target',
      value: 0.85,
      reason: 'The board wants seats planned at 85 % until the next funding round',
    },
    { type: 'updateOrganization', effective: story.on(-120), acquisitionCost: 4_400_000_00 },
    {
      type: 'updateOrganization',
      effective: `${story.on(0).slice(0, 'YYYY'.length)}-01-01`,
      planRates: [{ currency: 'EUR', rate: EURO_RATE }],
    },
    story.createTeam('apac'),
    story.openSeat('support4'),
  ]
}

const LOW_TOUCH = -250
const STARTED = -70
const PILOT = -38
/** What was done, in the words of the catalogue; the financial model is not, and late. */
const DONE: readonly (readonly [RolloutItem['phase'], string, number | null])[] = [
  ['DESIGN', 'Current economics by segment', -66],
  ['DESIGN', 'Definitions of the tiers', -58],
  ['DESIGN', 'Service levels', -49],
  ['DESIGN', 'Financial model', null],
  ['DESIGN', 'Agreement of the executives', -44],
  ['PILOT', 'Segments of the pilot', -36],
  ['PILOT', 'Training', -20],
  ['PILOT', 'Messages to customers', null],
]

/** Low touch for everybody was tried and given up for a hybrid model, which is in its pilot. */
export function rollOutHybrid(story: AcmeStory): readonly SingleChange[] {
  const id = story.id('rollout', 'hybrid')
  return [
    { type: 'updateOrganization', effective: story.on(LOW_TOUCH), serviceModel: 'LOW_TOUCH' },
    { type: 'updateOrganization', effective: story.on(STARTED), serviceModel: 'HYBRID' },
    {
      type: 'startRollout',
      effective: story.on(STARTED),
      id,
      name: 'Hybrid service by tier',
      serviceModel: 'HYBRID',
      startOn: story.on(STARTED),
      checklist: checklist(story, STARTED),
    },
    {
      type: 'updateRollout',
      effective: story.on(PILOT),
      id,
      phase: 'PILOT',
      checklist: checklist(story, PILOT),
    },
    { type: 'updateRollout', effective: story.on(-20), id, checklist: checklist(story, -20) },
  ]
}

/** The list as it was ticked off by a day. */
function checklist(story: AcmeStory, upTo: number): readonly RolloutItem[] {
  return DONE.map(([phase, title, day]) => ({
    phase,
    title,
    doneOn: day === null || day > upTo ? null : story.on(day),
  }))
}

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
