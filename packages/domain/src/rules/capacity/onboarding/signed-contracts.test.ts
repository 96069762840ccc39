import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../../testing/an-organization.js'
import { trigger } from '../../../testing/hire-triggers/ask-triggers.js'
import type { AccountOptions } from '../../../testing/options.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { implementationCapacity } from '../families/implementation-capacity.js'

// The day that triggers are asked about in tests: 2 March 2026.
const on = '2026-03-02'
const signed: AccountOptions = { signedOn: '2026-02-10', contractStart: '2026-04-01' }
const specialists = anOrganization()
  .withTeam('Implementation')
  .withSeat('IS', { role: 'Implementation Specialist' })
  .filledBy('Ivo')
const backlogOf = (company: OrganizationFixture, date = on) => {
  const { queued, withoutProject } = implementationCapacity(company.view(date))
  return [queued, withoutProject]
}

describe('contracts signed without a project', () => {
  it('wait for implementation as queued projects do', () => {
    const company = specialists
      .withAccounts(3, { segment: 'MID_MARKET' })
      .inImplementation({ status: 'QUEUED' })
      .withAccounts(4, { segment: 'MID_MARKET', ...signed })
    const stand = implementationCapacity(company.view(on))
    expect([stand.queued, stand.withoutProject]).toEqual([7, 4])
    // One specialist finishes 35 a year: 7 ÷ (35 ÷ 12) months.
    expect(stand.backlogMonths.value).toBeCloseTo(2.4, 10)
    expect(stand.evidence.inputs).toContainEqual({
      name: 'withoutProject',
      value: 4,
      unit: 'IMPLEMENTATIONS',
    })
  })

  it('wait from the signature until the onboarding window is over, and not once there is a project', () => {
    const company = specialists.withAccounts(2, { segment: 'MID_MARKET', ...signed })
    expect(backlogOf(company, '2026-02-09')).toEqual([0, 0])
    expect(backlogOf(company, '2026-02-10')).toEqual([2, 2])
    // 90 days from 10 February end on 10 May.
    expect(backlogOf(company, '2026-05-10')).toEqual([2, 2])
    expect(backlogOf(company, '2026-05-11')).toEqual([0, 0])
    expect(backlogOf(company.inImplementation({ status: 'QUEUED' }))).toEqual([2, 0])
    expect(backlogOf(company.inImplementation({ status: 'LIVE' }))).toEqual([0, 0])
    expect(backlogOf(company.inImplementation({ status: 'CANCELLED' }))).toEqual([0, 0])
  })

  it('wait only where somebody implements, and of tech-touch accounts where such are implemented', () => {
    const nobody = anOrganization().withAccounts(2, { segment: 'MID_MARKET', ...signed })
    expect(backlogOf(nobody)).toEqual([0, 0])
    const small = specialists.withAccounts(2, { segment: 'SMB', ...signed })
    expect(backlogOf(small)).toEqual([0, 0])
    const implemented = small
      .withAccount('Live', { segment: 'SMB' })
      .inImplementation({ status: 'LIVE' })
    expect(backlogOf(implemented)).toEqual([2, 2])
  })

  it('ask for a hire as a queue does, and still do on its landing day', () => {
    const long = specialists.withAccounts(12, { segment: 'MID_MARKET', ...signed })
    const fired = trigger(long, 'implementation-backlog', {}, 'ORGANIZATION')
    // 12 ÷ (35 ÷ 12) are 4.1 months.
    expect(fired).toMatchObject({ status: 'FIRED', firedOn: '2026-02-10' })
    expect(fired.text).toContain('12')
  })
})
