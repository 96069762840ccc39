import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** In six weeks the Scale Desk leaves Mid-market Success and answers to the VP. */
export function moveScaleDesk(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(41)
  const [id, parentId] = [story.id('team', 'scale'), story.id('team', 'success')]
  return [
    { type: 'moveTeam', effective, id, parentId },
    {
      type: 'movePosition',
      effective,
      id: story.id('seat', 'scale'),
      reportsToId: story.id('seat', 'vp'),
    },
  ]
}
