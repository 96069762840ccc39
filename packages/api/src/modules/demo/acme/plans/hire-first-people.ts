import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** Two CSMs and a support engineer, in the one team there was. */
export function hireFirstPeople(story: AcmeStory): readonly SingleChange[] {
  const alone = { team: 'success', reportsTo: 'vp' } as const
  return [
    story.openSeat('enterprise2', alone),
    story.hire('Camila Restrepo'),
    story.fill('enterprise2', 'Camila Restrepo'),
    story.openSeat('midMarket1', alone),
    story.hire('Rafael Monteiro'),
    story.fill('midMarket1', 'Rafael Monteiro'),
    story.createTeam('support'),
    story.openSeat('support1'),
    story.hire('Marcus Bellweather'),
    story.fill('support1', 'Marcus Bellweather'),
  ]
}
