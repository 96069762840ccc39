import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** Renewals get a team; Priya divides her week between the small customers and their renewals. */
export function openSharedDesks(story: AcmeStory): readonly SingleChange[] {
  return [
    story.createTeam('renewals'),
    story.openSeat('renewals1'),
    story.hire('Declan Byrne'),
    story.fill('renewals1', 'Declan Byrne'),
    story.createTeam('scale'),
    story.openSeat('scale'),
    story.openSeat('renewals2'),
    story.hire('Priya Raman'),
    story.fill('scale', 'Priya Raman'),
    story.fill('renewals2', 'Priya Raman'),
  ]
}
