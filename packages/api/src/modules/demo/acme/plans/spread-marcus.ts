import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

const FROM = -64

/** Marcus keeps half of his seat, and divides the other half between two new ones. */
export function spreadMarcus(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(FROM)
  const positionId = story.id('seat', 'support1')
  const name = 'Marcus Bellweather'
  return [
    { type: 'vacatePosition', effective, positionId },
    { type: 'updatePosition', effective, id: positionId, fte: 50 },
    story.fill('support1', name, { from: FROM, fte: 50 }),
    story.openSeat('escalations'),
    story.fill('escalations', name),
    story.openSeat('knowledge'),
    story.fill('knowledge', name),
  ]
}
