import { describe, expect, it } from 'vitest'
import { isId } from '../kernel/ids.js'
import { anOrganization } from './an-organization.js'
import { fixtureId } from './fixture-id.js'

describe('a fixture', () => {
  const company = anOrganization({ name: 'Globex', slug: 'globex' })
    .withTeam('CS')
    .withTeam('EMEA', { under: 'CS', regions: ['EMEA'] })
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(3, { region: 'EMEA' })

  it('starts valid and stays so', () => {
    const view = company.view('2026-03-02')
    expect(view.organization.name).toBe('Globex')
    expect(view.rootTeams.map(({ name }) => name)).toEqual(['CS'])
    expect(view.coverage.ofPosition(company.id('position', 'CSM 1'))).toHaveLength(3)
    expect(view.accounts.rowOf(company.id('account', 'Account 3'))).not.toBe(-1)
  })

  it('branches off: a sentence leaves what was said before as it was', () => {
    company.withTeam('LATAM')
    expect(company.view('2026-03-02').teams.size).toBe(2)
  })

  it('tells the same changes every time', () => {
    const again = anOrganization({ slug: 'globex' }).withTeam('CS')
    expect(again.id('team', 'CS')).toBe(company.id('team', 'CS'))
  })

  it('says why it is refused', () => {
    const wrong = anOrganization().withTeam('CS', { under: 'Nowhere' })
    expect(() => wrong.state()).toThrow('NOT_FOUND')
  })
})

describe('fixture ids', () => {
  it('are ids, and different for a hundred thousand names', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, n) => fixtureId('account', `${n}`)))
    expect(ids.size).toBe(100_000)
    for (const id of [...ids].slice(0, 100)) expect(isId(id)).toBe(true)
  })
})
