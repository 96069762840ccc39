import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'
import type { SeatKey } from '../seats.js'

const LED: readonly SeatKey[] = ['midMarket1', 'latam', 'midMarket4', 'midMarket2']

/** Rafael leads the mid-market CSMs, and Grace takes over his seat. */
export function appointTeamLead(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(-380)
  return [
    story.openSeat('midMarket2', { reportsTo: 'vp' }),
    story.hire('Mei-Ling Chua'),
    story.fill('midMarket2', 'Mei-Ling Chua'),
    story.openSeat('lead'),
    { type: 'vacatePosition', effective, positionId: story.id('seat', 'midMarket1') },
    story.fill('lead', 'Rafael Monteiro'),
    story.hire('Grace Whitfield'),
    story.fill('midMarket1', 'Grace Whitfield', { from: -380 }),
    ...LED.map((seat): SingleChange => ({
      type: 'movePosition',
      effective,
      id: story.id('seat', seat),
      reportsToId: story.id('seat', 'lead'),
    })),
  ]
}
