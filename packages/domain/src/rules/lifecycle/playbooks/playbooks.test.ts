import { describe, expect, it } from 'vitest'
import { localize } from '../../../messages/localize.js'
import type { PlaybookFields } from '../../../entities/playbook.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { playbooksFor } from './playbooks-for.js'
import { tierDeliverables } from './tier-deliverables.js'

const on = '2026-03-02'

const playbook = (
  company: OrganizationFixture,
  name: string,
  fields: Partial<PlaybookFields> & Pick<PlaybookFields, 'stage'>,
) =>
  company.and({
    type: 'createPlaybook',
    effective: '2025-01-01',
    id: fixtureId('playbook', name),
    name,
    ...fields,
  })

describe('the playbooks of an account', () => {
  let company = anOrganization().withAccount('A', { segment: 'MID_MARKET' })
  for (const [name, fields] of [
    ['Anyone', {}],
    ['Also anyone', {}],
    ['Segment', { segment: 'MID_MARKET' }],
    ['Tier', { tier: 'LOW_TOUCH' }],
    ['Both', { tier: 'LOW_TOUCH', segment: 'MID_MARKET' }],
    ['Other tier', { tier: 'HIGH_TOUCH' }],
    ['Other segment', { segment: 'SMB' }],
  ] as const) {
    company = playbook(company, name, { stage: 'ADOPTION', ...fields })
  }
  company = playbook(company, 'Other stage', { stage: 'RENEWAL' })

  it('are those that fit, the most particular first', () => {
    const view = company.view(on)
    const row = view.accounts.rowOf(company.id('account', 'A'))
    expect(playbooksFor(view, row, 'ADOPTION').map(({ name }) => name)).toEqual([
      'Both',
      'Tier',
      'Segment',
      'Also anyone',
      'Anyone',
    ])
    expect(playbooksFor(view, row, 'EXPANSION')).toEqual([])
  })
})

describe('what a tier receives', () => {
  it('is in its playbooks, stage by stage, beside the figures’ contact', () => {
    let company = playbook(anOrganization(), 'Start', {
      stage: 'ONBOARDING',
      deliverables: ['Plan', 'Training'],
      contactsPerYear: 6,
    })
    company = playbook(company, 'Guide', {
      stage: 'ONBOARDING',
      tier: 'TECH_TOUCH',
      deliverables: ['Training', 'Videos'],
      selfService: 'Academy',
    })
    company = playbook(company, 'Visit', { stage: 'RETENTION', tier: 'HIGH_TOUCH' })
    const received = tierDeliverables(company.view(on), 'TECH_TOUCH')
    expect(received.stages[0]).toMatchObject({
      deliverables: ['Training', 'Videos', 'Plan'],
      selfService: ['Academy'],
      contactsPerYear: 6,
    })
    expect(received.missing).toEqual(['ADOPTION', 'RETENTION', 'EXPANSION', 'RENEWAL', 'ADVOCACY'])
    expect([received.reviewsPerYear, received.contactsPerYear]).toEqual([0, 0])
    const high = tierDeliverables(company.view(on), 'HIGH_TOUCH')
    expect(localize('en', high.evidence.message)).toBe(
      'High-touch: 2 playbooks, 52 contacts and 4 business reviews a year. No playbook for adoption, ' +
        'expansion, renewal, and advocacy.',
    )
  })
})
