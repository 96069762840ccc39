import type { RolloutItem, SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

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
