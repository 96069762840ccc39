import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

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
    story.createTeam('apac'),
    story.openSeat('support4'),
  ]
}
