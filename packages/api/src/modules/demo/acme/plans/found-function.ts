import type { SingleChange } from '@postscale/domain'
import { ACME_AGE, ACME_ID, ACME_SLUG } from '../acme-identity.js'
import type { AcmeStory } from '../acme-story.js'
import { ROLES } from '../roles.js'

/** The organization itself, the roles it knows, and Amara on her first day. */
export function foundFunction(story: AcmeStory): readonly SingleChange[] {
  const effective = story.on(-ACME_AGE)
  return [
    {
      type: 'createOrganization',
      effective,
      id: ACME_ID,
      slug: ACME_SLUG,
      currency: 'USD',
      name: 'Acme Cloud',
      locale: 'en',
      timeZone: 'America/New_York',
      grossMargin: 7200,
      productComplexity: 'MODERATE',
      growthMotion: 'LAND_AND_EXPAND',
      orgModel: 'GENERALIST',
      serviceModel: 'HIGH_TOUCH',
      reportingLine: 'CRO',
    },
    ...Object.entries(ROLES).map(([name, fields]): SingleChange => {
      const id = story.id('role', name)
      return { type: 'createRole', effective, id, name, ...fields }
    }),
    story.createTeam('success'),
    story.openSeat('vp'),
    story.hire('Amara Lindqvist'),
    story.fill('vp', 'Amara Lindqvist'),
  ]
}
