import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { trigger, triggersOf } from '../../testing/hire-triggers/ask-triggers.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'

const cs = anOrganization().withTeam('CS')

describe('CS Operations', () => {
  const csms = (count: number) => {
    let company = cs
    for (let index = 1; index <= count; index += 1) {
      company = company.withSeat(`CSM ${index}`).filledBy(`Person ${index}`)
    }
    return company
  }
  const ops = (company: OrganizationFixture) =>
    company.withSeat('Ops', { role: 'CS Operations Analyst' }).filledBy('Oto')

  it('has its first hire from eight CSMs', () => {
    expect(trigger(csms(7), 'cs-ops-first').status).toBe('NOT_FIRED')
    expect(trigger(csms(8), 'cs-ops-first')).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
    expect(trigger(ops(csms(8)), 'cs-ops-first').status).toBe('NOT_FIRED')
  })

  it('is stretched above ten CSMs a person', () => {
    expect(trigger(ops(csms(10)), 'cs-ops-ratio').status).toBe('NOT_FIRED')
    // 11/10 ÷ 0.8 − 1 = 0.4.
    expect(trigger(ops(csms(11)), 'cs-ops-ratio')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })

  it('and CSMs whom nobody leads need a leader: 8 ÷ (10 × 0.8) = 1', () => {
    expect(trigger(csms(5), 'leadership-span').status).toBe('NOT_FIRED')
    expect(trigger(csms(6), 'leadership-span').status).toBe('FIRED')
    // 17 ÷ 10 ÷ 0.8 = 2.1.
    expect(trigger(csms(17), 'leadership-span').peopleNeeded).toBe(3)
    expect(trigger(csms(8), 'leadership-span')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })
})

describe('leaders', () => {
  it('who lead too many need another: 12 CSMs of one Manager', () => {
    let company = cs.withSeat('Manager', { role: 'CS Manager' }).filledBy('Max')
    for (let index = 1; index <= 12; index += 1) {
      company = company
        .withSeat(`CSM ${index}`, { reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    const wide = trigger(company, 'leadership-span', {}, 'TEAM')
    expect(wide).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
    expect(wide.text).toContain('Manager')
  })
})

describe('leaders by team', () => {
  const six = (company: OrganizationFixture) => {
    let with6 = company
    for (let index = 1; index <= 6; index += 1) {
      with6 = with6
        .withSeat(`CSM ${index}`, { team: 'CS', reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    return with6
  }
  const empty = cs.withTeam('Empty').withSeat('Manager', { team: 'CS', role: 'CS Manager' })
  const answers = (company: OrganizationFixture) =>
    triggersOf(company)
      .filter(({ rule }) => rule === 'leadership-span')
      .map(({ group, status }) => [group.by, group.name, status])

  it('are missing where the one who should lead is not there', () => {
    const missing = answers(six(empty))
    expect(missing).toHaveLength(2)
    expect(missing).toContainEqual(['TEAM', 'CS', 'FIRED'])
    expect(missing.map((each) => each[2])).toEqual(['FIRED', 'FIRED'])
    expect(answers(six(empty.filledBy('Max'))).map((each) => each[2])).toEqual([
      'NOT_FIRED',
      'NOT_FIRED',
    ])
  })

  it('are told of teams that have CSMs or leaders, each of its own', () => {
    const company = six(empty.filledBy('Max'))
      .withTeam('Leads')
      .withSeat('Lead', { role: 'Team Lead' })
      .filledBy('Lea')
    const teams = answers(company).filter(([by]) => by === 'TEAM')
    expect(teams.map(([, name]) => name)).toEqual(['CS', 'Leads'])
    let wide = company
    for (let index = 7; index <= 12; index += 1) {
      wide = wide
        .withSeat(`CSM ${index}`, { team: 'CS', reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    expect(answers(wide)).toContainEqual(['TEAM', 'CS', 'FIRED'])
    expect(answers(wide)).toContainEqual(['TEAM', 'Leads', 'NOT_FIRED'])
  })

  it('are sized by those whom nobody leads: 12 ÷ (10 × 0.8), whatever seat is empty above them', () => {
    let company = six(empty)
    for (let index = 7; index <= 12; index += 1) {
      company = company
        .withSeat(`CSM ${index}`, { team: 'CS', reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    expect(trigger(company, 'leadership-span').peopleNeeded).toBe(2)
  })
})
