import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** Elif has signed, and will take the open seat. */
export function signElif(story: AcmeStory): readonly SingleChange[] {
  return [story.hire('Elif Demirtaş'), story.fill('midMarket4', 'Elif Demirtaş', { from: 24 })]
}
