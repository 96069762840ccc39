import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

/** More hands in enterprise, onboarding and support; a job share in mid-market. */
export function hireSecondWave(story: AcmeStory): readonly SingleChange[] {
  return [
    story.openSeat('onboarding2'),
    story.hire('Sofie Lindgren'),
    story.fill('onboarding2', 'Sofie Lindgren'),
    story.openSeat('support3'),
    story.hire('Anouk Lefèvre'),
    story.fill('support3', 'Anouk Lefèvre'),
    story.openSeat('enterprise3'),
    story.hire('Tomasz Wiśniewski'),
    story.fill('enterprise3', 'Tomasz Wiśniewski'),
    {
      type: 'vacatePosition',
      effective: story.on(-200),
      positionId: story.id('seat', 'midMarket2'),
    },
    story.fill('midMarket2', 'Mei-Ling Chua', { from: -200, fte: 50 }),
    story.hire('Femi Adeyemi'),
    story.fill('midMarket2', 'Femi Adeyemi', { from: -200, fte: 50 }),
  ]
}
