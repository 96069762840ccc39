import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivedId } from '../../kernel/ids.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { handovers } from './handovers.js'

const on = '2026-03-02'
const STEP = 1_000_000
const start = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(12)
  .withSeat('CSM 2')
  .filledBy('Bea')
  .withSeat('Imp', { role: 'Implementation Specialist' })
  .filledBy('Ivo')

/** Hands an account over in February, until March 1st. */
function handing(
  company: OrganizationFixture,
  account: number,
  { to = 'CSM 2', until = '2026-03-01' } = {},
) {
  return company.and({
    type: 'handOverAccount',
    effective: '2026-02-01',
    id: fixtureId('handover', String(account)),
    accountId: company.id('account', `Account ${account}`),
    responsibility: 'CSM',
    positionId: company.id('position', to),
    transitionUntil: until,
  })
}

function ending(
  company: OrganizationFixture,
  account: number,
  outcome: 'ABANDONED' | 'DONE',
  satisfaction: number | null = null,
  effective = '2026-02-20',
) {
  return company.and({
    type: 'completeHandover',
    effective,
    id: derivedId(fixtureId('handover', String(account)), STEP),
    accountId: company.id('account', `Account ${account}`),
    outcome,
    satisfaction,
  })
}

describe('handovers', () => {
  it('are counted by how they ended, with what customers said', () => {
    let company = [1, 2, 3, 4].reduce((so, account) => handing(so, account), start)
    company = ending(company, 1, 'DONE', 5)
    company = ending(company, 2, 'DONE', 4)
    company = ending(company, 3, 'ABANDONED', 1)
    company = handing(company, 5, { until: '2026-04-01' })
    const { total, kinds } = handovers(company.view(on))
    expect(total).toMatchObject({ done: 2, late: 0, abandoned: 1, unrecorded: 1, running: 1 })
    expect(total.success.value).toBeCloseTo(2 / 3, 9)
    expect([total.satisfaction.value, total.rated]).toEqual([10 / 3, 3])
    expect(kinds.map(({ from, to }) => [from, to])).toEqual([['CSM', 'CSM']])
    expect(localize('en', kinds[0]!.evidence.message)).toBe(
      'CSM, from CSM to CSM: 2 of 3 handovers done; 1 under way; 1 past the planned end without an ' +
        'outcome; satisfaction 3.3 of 5 (3 answers).',
    )
  })

  it('are told apart by whom they go between', () => {
    const company = handing(handing(start, 1), 2, { to: 'Imp' })
    const kinds = handovers(company.view(on)).kinds.map(({ from, to }) => `${from} ${to}`)
    expect(kinds.toSorted()).toEqual(['CSM CSM', 'CSM IMPLEMENTATION'])
  })

  it('know no outcome before its day, and forget what is a year old', () => {
    const company = ending(handing(start, 1), 1, 'DONE', 5)
    expect(handovers(company.view('2026-02-19')).total).toMatchObject({ done: 0, running: 1 })
    expect(handovers(company.view('2026-02-20')).total).toMatchObject({ done: 1, running: 0 })
    expect(handovers(company.view('2027-02-19')).total.done).toBe(1)
    expect(handovers(company.view('2027-02-21')).total.done).toBe(0)
    expect(handovers(company.view('2026-01-31')).total).toMatchObject({ running: 0 })
  })

  it('are late when they are done after the day they were planned to end', () => {
    const company = ending(handing(start, 1), 1, 'DONE', null, '2026-03-02')
    expect(handovers(company.view(on)).total).toMatchObject({ done: 1, late: 1 })
  })

  it('have no success and no satisfaction where there is none to tell', () => {
    const { total, kinds } = handovers(start.view(on))
    expect(kinds).toEqual([])
    expect(total.success.reason?.key).toBe('waysOfWorking.REASON_NONE_DECIDED')
    expect(total.satisfaction.reason?.key).toBe('waysOfWorking.REASON_NOT_MEASURED')
    expect(localize('pt', total.evidence.message)).toContain('Nenhum handoff tem resultado ainda')
  })

  it('lose none, whatever becomes of them', () => {
    const fate = fc.constantFrom('DONE' as const, 'ABANDONED' as const, null)
    fc.assert(
      fc.property(fc.array(fate, { minLength: 1, maxLength: 8 }), (fates) => {
        const company = fates.reduce((so, each, index) => {
          const handed = handing(so, index + 1)
          return each === null ? handed : ending(handed, index + 1, each)
        }, start)
        const { total, kinds } = handovers(company.view(on))
        const sum = (of: Pick<typeof total, 'abandoned' | 'done' | 'running' | 'unrecorded'>) =>
          of.done + of.abandoned + of.running + of.unrecorded
        expect(sum(total)).toBe(fates.length)
        expect(kinds.reduce((all, kind) => all + sum(kind), 0)).toBe(fates.length)
      }),
      { numRuns: 30 },
    )
  })
})
