import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { type SpecialisationFacts, specialisationOrder } from './specialisation-order.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')
const renewing = { contractEnd: '2026-09-01' }

const orderOf = (company: OrganizationFixture, facts: SpecialisationFacts | null = null) =>
  specialisationOrder(company.view(on), facts)
const stepOf = (
  company: OrganizationFixture,
  family: string,
  facts: SpecialisationFacts | null = null,
) => orderOf(company, facts).steps.find((step) => step.family === family)
const tickets = (opened: number): SpecialisationFacts => {
  const window = { opened, solved: 0, breached: 0, resolutionMinutes: 0, worstDay: null }
  return { tickets: { current: window, previous: window } }
}

describe('what to split off', () => {
  it('is nothing in an empty organization', () => {
    const { next, steps } = orderOf(anOrganization())
    expect(next).toBeNull()
    expect(steps.map(({ status, busy, people }) => [status, busy, people])).toEqual(
      Array.from({ length: 4 }, () => ['NOT_YET', 0, 0]),
    )
  })

  it('is support, when its customers keep an engineer busy: 100 ÷ 125 ÷ 0.8 = 1', () => {
    const company = oneCsm.carrying(100)
    expect(orderOf(company).next).toBe('SUPPORT')
    expect(stepOf(company, 'SUPPORT')).toMatchObject({
      status: 'DUE',
      rank: 1,
      busy: 1,
      people: 1,
    })
    expect(stepOf(oneCsm.carrying(99), 'SUPPORT')?.status).toBe('NOT_YET')
    expect(stepOf(company, 'CS_OPS')).toMatchObject({ status: 'NOT_YET', rank: null, busy: 0.125 })
  })

  it('needs 50 customers and target utilisation of a first engineer, whatever their complexity', () => {
    const status = (count: number, complexity: 'HIGH' | 'LOW') =>
      stepOf(oneCsm.carrying(count, { complexity }), 'SUPPORT')?.status
    // 49 complex ones are 98 % of an engineer, but not 50 customers.
    expect([13, 49, 50].map((count) => status(count, 'HIGH'))).toEqual([
      'NOT_YET',
      'NOT_YET',
      'DUE',
    ])
    // 159 simple ones are 79.5 % of 200.
    expect([50, 159, 160].map((count) => status(count, 'LOW'))).toEqual([
      'NOT_YET',
      'NOT_YET',
      'DUE',
    ])
  })

  it('follows tickets rather than customers where they are known', () => {
    // 400 in 20 working days are 20 a day, what one engineer takes.
    expect(stepOf(oneCsm.carrying(500), 'SUPPORT', tickets(399))?.status).toBe('NOT_YET')
    expect(stepOf(oneCsm, 'SUPPORT', tickets(400))?.status).toBe('DUE')
  })

  it('is implementation from eight projects on, whether they run or wait', () => {
    const running = oneCsm.withAccounts(5).inImplementation({ status: 'ACTIVE' })
    expect(stepOf(running.withAccounts(2).inImplementation(), 'IMPLEMENTATION')).toMatchObject({
      status: 'NOT_YET',
      busy: 0.875,
    })
    expect(stepOf(running.withAccounts(3).inImplementation(), 'IMPLEMENTATION')?.status).toBe('DUE')
    const done = running.withAccounts(3).inImplementation({ status: 'LIVE' })
    expect(stepOf(done, 'IMPLEMENTATION')?.busy).toBe(0.625)
  })

  it('comes in the order of the guide’s stages, then of the work', () => {
    // Renewals 240 ÷ 80 = 3; implementation 10 ÷ 8 = 1.25; support 250 ÷ 125 ÷ 0.8 = 2.5.
    const company = oneCsm
      .withAccounts(240, renewing)
      .withAccounts(10)
      .inImplementation({ status: 'ACTIVE' })
    const { steps, evidence } = orderOf(company)
    expect(steps.map(({ family, rank }) => [family, rank])).toEqual([
      ['SUPPORT', 1],
      ['IMPLEMENTATION', 2],
      ['RENEWALS', 3],
      ['CS_OPS', null],
    ])
    expect(localize('en', evidence.message)).toBe(
      'To be split off, in this order: Support, Implementation, and Renewals.',
    )
  })

  it('is CS Operations with eight CSMs', () => {
    let company = cs
    for (let csm = 1; csm <= 8; csm += 1)
      company = company.withSeat(`CSM ${csm}`).filledBy(`P${csm}`)
    expect(orderOf(company).next).toBe('CS_OPS')
  })

  it('is due at one whole, whatever the last bit: 46 × 1.6 ÷ 80 + 2 × 1.6 ÷ 40', () => {
    const ending = (count: number) =>
      stepOf(
        oneCsm
          .withAccounts(count, { ...renewing, loadWeight: 160 })
          .withAccounts(2, { ...renewing, loadWeight: 160, complexity: 'HIGH' }),
        'RENEWALS',
      )?.status
    expect([ending(45), ending(46)]).toEqual(['NOT_YET', 'DUE'])
    // Ten part-time CSMs who are eight together, and a hundredth less.
    const ops = (last: number) => {
      let company = cs
      for (const [index, fte] of [80, 90, 100, 90, 90, 60, 60, 100, 60, last].entries()) {
        company = company.withSeat(`CSM ${index}`, { fte }).filledBy(`P${index}`, { fte })
      }
      return stepOf(company, 'CS_OPS')?.status
    }
    expect([ops(69), ops(70)]).toEqual(['NOT_YET', 'DUE'])
  })

  it('is not what has seats of its own already', () => {
    const split = oneCsm.carrying(500).withSeat('Sup', { role: 'Support Engineer' })
    expect(stepOf(split, 'SUPPORT')).toMatchObject({ status: 'SPLIT_OFF', rank: null, people: 0 })
    expect(orderOf(split).steps.at(-1)?.family).toBe('SUPPORT')
  })
})
