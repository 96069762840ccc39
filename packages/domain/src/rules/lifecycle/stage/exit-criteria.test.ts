import { describe, expect, it } from 'vitest'
import type { StakeholderRole } from '../../../entities/vocabularies.js'
import {
  MONTHS_7,
  MONTHS_13,
  accountId,
  act,
  daysAgo,
  effective,
  lifeOf,
  opportunity,
  signal,
  started,
} from '../../../testing/lifecycle/life-of.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import type { AccountFacts } from '../account-facts.js'

/** How the criteria of leaving the present stage stand. */
const exitOf = (company: OrganizationFixture, facts: Partial<AccountFacts> = {}) =>
  Object.fromEntries(lifeOf(company, facts).exit.map(({ key, state }) => [key, state]))

describe('what leads out', () => {
  it('of adoption is a champion among those who are known', () => {
    const knowing = (role: StakeholderRole) =>
      started(100).and({
        type: 'addStakeholder',
        effective,
        id: fixtureId('stakeholder', role),
        accountId,
        name: 'Ana',
        role,
      })
    const champion = (company: OrganizationFixture) => exitOf(company)['HAS_CHAMPION']
    expect(champion(started(100))).toBe('UNKNOWN')
    expect(champion(knowing('SPONSOR'))).toBe('NOT_MET')
    expect(champion(knowing('CHAMPION'))).toBe('MET')
  })

  it('of retention is good health, not only no risk', () => {
    // Points are twice the NPS: 70 are healthy, 68 are to be watched.
    const healthy = (nps: number) =>
      exitOf(started(MONTHS_13), { signals: [signal('nps', nps)] })['HEALTHY']
    expect(exitOf(started(MONTHS_13))['HEALTHY']).toBe('UNKNOWN')
    expect([healthy(34), healthy(35)]).toEqual(['NOT_MET', 'MET'])
  })

  it('of expansion is a handoff of what is qualified, and a decision on all of it', () => {
    const open = opportunity(started(MONTHS_7))
    const at = (stage: 'QUALIFIED' | 'HANDED_TO_SALES') =>
      open.and({
        type: 'updateOpportunity',
        effective: daysAgo(5),
        id: fixtureId('opportunity'),
        stage,
      })
    expect(exitOf(at('QUALIFIED'))).toEqual({
      HANDED_TO_SALES: 'NOT_MET',
      OPPORTUNITIES_DECIDED: 'NOT_MET',
    })
    expect(exitOf(at('HANDED_TO_SALES'))).toEqual({
      HANDED_TO_SALES: 'MET',
      OPPORTUNITIES_DECIDED: 'NOT_MET',
    })
  })

  it('of advocacy is a referral', () => {
    const reviewed = act(started(MONTHS_13), daysAgo(30))
    expect(exitOf(reviewed)).toEqual({ REFERRED: 'NOT_MET' })
    const referred = reviewed.and({
      type: 'recordAdvocacyAct',
      effective,
      id: fixtureId('referral'),
      accountId,
      kind: 'REFERRAL',
      on: daysAgo(10),
    })
    expect(exitOf(referred)).toEqual({ REFERRED: 'MET' })
  })
})
