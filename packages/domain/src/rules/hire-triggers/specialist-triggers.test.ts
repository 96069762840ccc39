import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { trigger, triggersOf, type Facts } from '../../testing/hire-triggers/ask-triggers.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'

const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')

describe('implementation', () => {
  const specialist = cs.withSeat('IS 1', { role: 'Implementation Specialist' })
  const filled = specialist.filledBy('Ivo', { since: '2025-06-01' })

  it('fires at a backlog of three months: 9 ÷ (35 ÷ 12) = 3.1', () => {
    // 9 ÷ 8.75 ÷ 0.8 = 1.3 specialists: one more.
    const late = filled.withAccounts(9).inImplementation()
    expect(trigger(late, 'implementation-backlog')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
    const early = filled.withAccounts(8).inImplementation()
    expect(trigger(early, 'implementation-backlog').status).toBe('NOT_FIRED')
  })

  it('fires at three months sharp: 9 ÷ (36 ÷ 12), and needs 30 ÷ 9 ÷ 0.8 − 1 = 3.2 for 30', () => {
    const own = filled.withPolicy('policy.implementation.throughput', 36)
    const waiting = (count: number) =>
      trigger(own.withAccounts(count).inImplementation(), 'implementation-backlog')
    expect([waiting(8).status, waiting(9).status]).toEqual(['NOT_FIRED', 'FIRED'])
    expect(waiting(30).peopleNeeded).toBe(4)
    // 28 ÷ 9 ÷ 0.8 − 1 = 2.9.
    expect(waiting(28).peopleNeeded).toBe(3)
  })

  it('says nothing where there is neither work nor a seat', () => {
    const rules = triggersOf(oneCsm).map(({ rule }) => rule)
    expect(rules).not.toContain('implementation-backlog')
    expect(triggersOf(filled).map(({ rule }) => rule)).toContain('implementation-backlog')
  })

  it('is told of teams and the whole, never of a segment, whose part of the specialists is no team', () => {
    const company = filled.carrying(9, { segment: 'SMB' }).inImplementation({ seat: 'IS 1' })
    const groups = triggersOf(company)
      .filter(({ rule }) => rule === 'implementation-backlog' || rule === 'renewals-pipeline')
      .map(({ group }) => group.by)
    expect(groups).toContain('TEAM')
    expect(groups).not.toContain('SEGMENT')
  })

  it('fires when customers wait and nobody is there', () => {
    const nobody = specialist.withAccounts(2).inImplementation()
    expect(trigger(nobody, 'implementation-backlog').text).toContain('no specialist has capacity')
  })
})

describe('support', () => {
  const engineer = cs.withSeat('SE 1', { role: 'Support Engineer' }).filledBy('Sol')
  const window = (opened: number, breached: number) => ({
    opened,
    breached,
    solved: opened,
    resolutionMinutes: 0,
  })
  const tickets = (opened: number, breached = 0, before = 0): Facts => ({
    tickets: {
      organization: { current: window(opened, breached), previous: window(400, before) },
      teams: new Map(),
      segments: new Map(),
    },
  })

  it.each([
    [400, 'NOT_FIRED', false],
    [401, 'FIRED', false],
    [600, 'FIRED', false],
    [601, 'FIRED', true],
  ] as const)('of %i tickets in 20 days on one engineer is %s', (opened, status, severe) => {
    expect(trigger(engineer, 'support-tickets', tickets(opened))).toMatchObject({ status, severe })
  })

  it('fires on a rising breach rate', () => {
    const slipping = trigger(engineer, 'support-tickets', tickets(200, 20, 20))
    expect(slipping.status).toBe('FIRED')
    expect(slipping.text).toContain('10% of the tickets broke theirs, up from 5%')
  })

  it('sizes to the target of the trigger: 900 ÷ 400 ÷ 0.8 − 1 = 1.8', () => {
    expect(trigger(engineer, 'support-tickets', tickets(900)).peopleNeeded).toBe(2)
  })

  it('follows the organization’s own range, and its own pair of policies before it', () => {
    const guide = engineer.withPolicy('capacity.support.trigger.tickets', {
      lower: 10,
      upper: 12,
      openTop: false,
    })
    const answer = (company: OrganizationFixture, opened: number) => {
      const { status, severe } = trigger(company, 'support-tickets', tickets(opened))
      return [status, severe]
    }
    // 10 a day are 200 in 20 days, 12 are 240.
    expect([200, 201, 240, 241].map((opened) => answer(guide, opened))).toEqual([
      ['NOT_FIRED', false],
      ['FIRED', false],
      ['FIRED', false],
      ['FIRED', true],
    ])
    const fire = guide.withPolicy('policy.hireTrigger.tickets.fire', 15)
    expect([300, 301].map((opened) => answer(fire, opened))).toEqual([
      ['NOT_FIRED', false],
      ['FIRED', false],
    ])
    const severe = guide.withPolicy('policy.hireTrigger.tickets.severe', 25)
    expect([400, 501].map((opened) => answer(severe, opened))).toEqual([
      ['NOT_FIRED', false],
      ['FIRED', true],
    ])
  })

  it('is not evaluated without tickets', () => {
    expect(trigger(engineer, 'support-tickets').answer.missing).toBe('TICKETS')
  })
})

describe('renewals', () => {
  const specialist = cs.withSeat('RS 1', { role: 'Renewals Specialist' }).filledBy('Rui')
  const due = { contractEnd: '2026-09-01' }

  it('fire when the pipeline exceeds the specialists', () => {
    expect(trigger(specialist.withAccounts(150, due), 'renewals-pipeline').status).toBe('NOT_FIRED')
    // 151/150 ÷ 0.8 − 1 = 0.3.
    expect(trigger(specialist.withAccounts(151, due), 'renewals-pipeline')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })

  it('fire as soon as there is one too many for ten: 1,501 ÷ 150', () => {
    let ten = cs
    for (let index = 1; index <= 10; index += 1) {
      ten = ten.withSeat(`RS ${index}`, { role: 'Renewals Specialist' }).filledBy(`Person ${index}`)
    }
    const firedBy = (count: number) =>
      trigger(ten.withAccounts(count, due), 'renewals-pipeline').status
    expect([1500, 1501].map(firedBy)).toEqual(['NOT_FIRED', 'FIRED'])
  })

  it('fit people whose parts are one whole together, whatever the last bit', () => {
    // 20, 70 and 10 % come as 0.9999999999999999; 150 renewals are one specialist's.
    let parts = cs
    for (const [index, fte] of [20, 70, 10].entries()) {
      parts = parts
        .withSeat(`RS ${index}`, { role: 'Renewals Specialist', fte })
        .filledBy(`Person ${index}`, { fte })
    }
    const firedBy = (count: number) =>
      trigger(parts.withAccounts(count, due), 'renewals-pipeline').status
    expect([149, 150, 151].map(firedBy)).toEqual(['NOT_FIRED', 'NOT_FIRED', 'FIRED'])
  })

  it('fit three specialists by weight, whatever the last bit: 80 × 1.6 ÷ 150 + 92 × 1.4 ÷ 60', () => {
    let three = cs
    for (let index = 1; index <= 3; index += 1) {
      three = three.withSeat(`RS ${index}`, { role: 'Renewals Specialist' }).filledBy(`P${index}`)
    }
    const firedBy = (count: number) =>
      trigger(
        three
          .withAccounts(count, { ...due, loadWeight: 160 })
          .withAccounts(92, { ...due, loadWeight: 140, complexity: 'HIGH' }),
        'renewals-pipeline',
      ).status
    expect([80, 81].map(firedBy)).toEqual(['NOT_FIRED', 'FIRED'])
  })

  it('wait for the first specialist by weight too: 46 × 1.6 ÷ 80 + 2 × 1.6 ÷ 40', () => {
    const firedBy = (count: number) =>
      trigger(
        cs
          .withAccounts(count, { ...due, loadWeight: 160 })
          .withAccounts(2, { ...due, loadWeight: 160, complexity: 'HIGH' }),
        'renewals-pipeline',
      ).status
    expect([45, 46].map(firedBy)).toEqual(['NOT_FIRED', 'FIRED'])
  })

  it('wait for the first specialist until one would be busy', () => {
    expect(trigger(cs.withAccounts(79, due), 'renewals-pipeline').status).toBe('NOT_FIRED')
    expect(trigger(cs.withAccounts(80, due), 'renewals-pipeline').status).toBe('FIRED')
    // 80 simple ones or 40 complex ones, or parts of both: 24 ÷ 80 + 28 ÷ 40 and 72 ÷ 80 + 4 ÷ 40.
    const mixed = (standard: number, complex: number) =>
      trigger(
        cs.withAccounts(standard, due).withAccounts(complex, { ...due, complexity: 'HIGH' }),
        'renewals-pipeline',
      )
    for (const [standard, complex] of [
      [24, 28],
      [72, 4],
      [8, 36],
      [48, 16],
      [16, 32],
    ] as const) {
      const { status, answer } = mixed(standard, complex)
      expect(status).toBe('FIRED')
      expect(answer.evidence.message.params).toMatchObject({ renewals: standard + complex })
      expect(mixed(standard - 1, complex).status).toBe('NOT_FIRED')
    }
  })
})
