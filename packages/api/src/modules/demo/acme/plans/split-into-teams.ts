import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** Enterprise and mid-market go separate ways, and onboarding becomes a job of its own. */
export function splitIntoTeams(story: AcmeStory): readonly SingleChange[] {
  const noLead = { reportsTo: 'vp' } as const
  const effective = story.on(-820)
  return [
    story.createTeam('enterprise'),
    story.createTeam('midMarket'),
    {
      type: 'movePosition',
      effective,
      id: story.id('seat', 'enterprise2'),
      teamId: story.id('team', 'enterprise'),
    },
    {
      type: 'movePosition',
      effective,
      id: story.id('seat', 'midMarket1'),
      teamId: story.id('team', 'midMarket'),
    },
    story.openSeat('enterprise1'),
    story.hire('Ingrid Hoffmann'),
    story.fill('enterprise1', 'Ingrid Hoffmann'),
    story.openSeat('latam', noLead),
    story.hire('João Tavares'),
    story.fill('latam', 'João Tavares'),
    story.createTeam('onboarding'),
    story.openSeat('onboarding1'),
    story.hire('Yuki Tanabe'),
    story.fill('onboarding1', 'Yuki Tanabe'),
    story.openSeat('support2'),
    story.hire('Beatriz Figueiredo'),
    story.fill('support2', 'Beatriz Figueiredo'),
    story.openSeat('midMarket4', noLead),
    story.hire('Owen Castellanos'),
    story.fill('midMarket4', 'Owen Castellanos'),
  ]
}
