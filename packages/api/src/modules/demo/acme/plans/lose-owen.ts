import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** Owen leaves; his seat stays open, and his customers stay with it. */
export function loseOwen(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(-47)
  return [
    { type: 'vacatePosition', effective, positionId: story.id('seat', 'midMarket4') },
    { type: 'endEmployment', effective, id: story.id('person', 'Owen Castellanos') },
  ]
}
