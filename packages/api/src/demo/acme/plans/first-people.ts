import type { SingleChange } from '@postscale/domain'
import { ACME_AGE, ACME_ID, ACME_SLUG, type AcmeStory } from '../acme-story.js'
import { EURO_RATE } from '../contract-money.js'
import { PLAYBOOKS } from '../playbooks.js'
import { ROLES } from '../roles.js'
import type { SeatKey } from '../seats.js'

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
      acquisitionCost: 5_200_000_00,
      planRates: [{ currency: 'EUR', rate: EURO_RATE }],
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

const WRITTEN = -160

/** Rafael writes down what works. */
export function writePlaybooks(story: AcmeStory): readonly SingleChange[] {
  return PLAYBOOKS.map((fields) => ({
    type: 'createPlaybook',
    effective: story.on(WRITTEN),
    id: story.id('playbook', fields.name),
    ...fields,
  }))
}

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
