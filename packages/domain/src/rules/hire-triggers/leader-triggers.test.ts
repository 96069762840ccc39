import { describe, expect, it } from 'vitest'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { csTeam, triggerOf, triggersOf } from '../../testing/trigger-of.js'

describe('leaders', () => {
  it('who lead too many need another: 12 CSMs of one Manager', () => {
    let company = csTeam.withSeat('Manager', { role: 'CS Manager' }).filledBy('Max')
    for (let index = 1; index <= 12; index += 1) {
      company = company
        .withSeat(`CSM ${index}`, { reportsTo: 'Manager' })
        .filledBy(`Person ${index}`)
    }
    const wide = triggerOf(company, 'leadership-span', {}, 'TEAM')
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
  const empty = csTeam.withTeam('Empty').withSeat('Manager', { team: 'CS', role: 'CS Manager' })
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
  })
})
