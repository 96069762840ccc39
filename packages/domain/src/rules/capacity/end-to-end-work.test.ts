import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import { capacityBack } from './capacity-back.js'
import { rollUp } from './roll-up.js'

const on = '2026-03-02'
const soon = { contractEnd: '2026-09-01' }
const of = (orgModel: 'GENERALIST' | 'SPECIALIST') => anOrganization({ orgModel }).withTeam('CS')
const oneCsm = (orgModel: 'GENERALIST' | 'SPECIALIST') =>
  of(orgModel).withSeat('CSM').filledBy('Ana')
const csmLine = (view: Parameters<typeof rollUp>[0]) =>
  rollUp(view, 'ORGANIZATION', { families: ['CSM'] })[0]!.lines[0]!

describe('a CSM of a generalist organization', () => {
  it('answers for the renewals of the book: 1/80 + 1/150 an account, so about 50 fill a seat', () => {
    const line = csmLine(oneCsm('GENERALIST').carrying(52, soon).view(on))
    expect(line.load).toBeCloseTo(52 / 80 + 52 / 150, 9)
    expect(line.accounts).toBe(52)
    expect(csmLine(oneCsm('GENERALIST').carrying(53, soon).view(on)).band).toBe('OVER')
  })

  it('does not where the organization is another, or somebody else has the renewal', () => {
    expect(csmLine(oneCsm('SPECIALIST').carrying(40, soon).view(on)).load).toBeCloseTo(0.5, 9)
    const shared = oneCsm('GENERALIST')
      .carrying(40, soon)
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .coveredBy({ responsibility: 'RENEWALS' })
    expect(csmLine(shared.view(on)).load).toBeCloseTo(0.5, 9)
  })

  it('shares the renewals of a pooled book with the team', () => {
    const pooled = oneCsm('GENERALIST').withAccounts(40, soon).coveredBy({ team: 'CS' })
    expect(csmLine(pooled.view(on)).load).toBeCloseTo(40 / 80 + 40 / 150, 9)
  })

  it('is loaded alike whether a day is reached from the next one or summed anew', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => formatDay(parseDay(on)! + days))
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (ends) => {
        let company = oneCsm('GENERALIST')
        for (const contractEnd of ends) company = company.carrying(1, { contractEnd })
        const state = company.state()
        const last = parseDay('2026-09-30')!
        for (const { view } of capacityBack(state, last, last - 60)) {
          const carried = csmLine(view).load
          expect(carried).toBeCloseTo(csmLine(viewAt(company.state(), view.day)).load, 9)
        }
      }),
      { numRuns: 20 },
    )
  })
})
