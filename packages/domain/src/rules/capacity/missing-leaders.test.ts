import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { spansOfControl } from './spans/spans-of-control.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')

describe('missing leaders', () => {
  const led = (role: string, people: number, roleOfPeople = 'CSM') => {
    let company = cs.withSeat('Boss', { role }).filledBy('Bo')
    for (let index = 1; index <= people; index += 1) {
      company = company
        .withSeat(`Seat ${index}`, { role: roleOfPeople, reportsTo: 'Boss' })
        .filledBy(`Person ${index}`)
    }
    return spansOfControl(company.view(on))[0]
  }

  it.each([
    // ⌈people ÷ (upper end × 80 %)⌉ leaders in all: 5 for a Team Lead, 10 for a Manager.
    ['Team Lead', 5, 0],
    ['Team Lead', 6, 1],
    ['Team Lead', 8, 1],
    ['Team Lead', 9, 2],
    ['CS Manager', 10, 0],
    ['CS Manager', 11, 1],
    ['CS Manager', 16, 1],
    ['CS Manager', 17, 2],
  ] as const)('of a %s with %i CSMs: %i', (role, csms, missing) => {
    expect(led(role, csms)?.leadersMissing).toBe(missing)
  })

  it.each([
    ['Team Lead', 2, 'BELOW'],
    ['Team Lead', 3, 'WITHIN'],
    ['CS Manager', 4, 'BELOW'],
    ['CS Manager', 5, 'WITHIN'],
  ] as const)('are none of a %s with %i CSMs, who is %s', (role, csms, verdict) => {
    expect(led(role, csms)).toMatchObject({ verdict, leadersMissing: 0 })
  })

  it('are told of who reports to a Team Lead, and of whole branches above', () => {
    const chain = (role: string) => {
      let company = cs.withSeat('Boss', { role }).filledBy('Bo')
      for (let index = 1; index <= 6; index += 1) {
        const reportsTo = index <= 3 ? 'Boss' : 'CSM 1'
        company = company.withSeat(`CSM ${index}`, { reportsTo }).filledBy(`Person ${index}`)
      }
      return spansOfControl(company.view(on))[0]
    }
    // Three report to the boss, and three more to one of those.
    expect(chain('Team Lead')).toMatchObject({ direct: 3, branch: 6, verdict: 'WITHIN' })
    expect(chain('CS Manager')).toMatchObject({ direct: 3, branch: 6, verdict: 'WITHIN' })
  })

  it('of a VP depend on who leads them: only under a chief is it the whole function', () => {
    const under = (role: string) => {
      const company = cs
        .withSeat('Top', { role })
        .filledBy('Toni')
        .withSeat('VP', { role: 'VP of CS', reportsTo: 'Top' })
        .filledBy('Vic')
        .withSeat('CSM', { reportsTo: 'VP' })
        .filledBy('Ana')
      return spansOfControl(company.view(on)).find(({ title }) => title === 'VP')?.verdict
    }
    expect(['Chief Customer Officer', 'CSM', 'VP of CS'].map(under)).toEqual([
      'WITHIN',
      'WITHIN',
      'BELOW',
    ])
  })

  it('are told of other people where there is no CSM', () => {
    expect(led('Team Lead', 6, 'Support Engineer')).toMatchObject({
      verdict: 'ABOVE',
      direct: 6,
      leadersMissing: 1,
    })
    const keys = (people: number) =>
      led('Team Lead', people)?.evidence.figures.map(({ key }) => key)
    expect(keys(5)).not.toContain('policy.utilisation.target')
    expect(keys(6)).toContain('policy.utilisation.target')
  })

  it('are none of a Chief Customer Officer, who is measured by functions', () => {
    expect(led('Chief Customer Officer', 40)).toMatchObject({
      verdict: 'BELOW',
      leadersMissing: 0,
      countedLeaders: 0,
    })
  })
})
