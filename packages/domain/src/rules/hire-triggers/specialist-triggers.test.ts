import { describe, expect, it } from 'vitest'
import type { TicketWindow } from '../capacity/families/tickets.js'
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
  const window = (opened: number, breached: number, worst: number | null = null) => ({
    opened,
    breached,
    solved: opened,
    resolutionMinutes: opened * 90,
    worstDay:
      worst === null
        ? null
        : { day: 20_500, opened: worst, solved: worst, breached: worst, resolutionMinutes: 0 },
  })
  const figures = (current: TicketWindow, previous: TicketWindow): Facts => ({
    tickets: { organization: { current, previous }, teams: new Map() },
  })
  const tickets = (opened: number): Facts => figures(window(opened, 0), window(400, 0))

  it.each([
    [400, 'NOT_FIRED', false],
    [401, 'FIRED', false],
    [600, 'FIRED', false],
    [601, 'FIRED', true],
  ] as const)('of %i tickets in 20 days on one engineer is %s', (opened, status, severe) => {
    expect(trigger(engineer, 'support-tickets', tickets(opened))).toMatchObject({ status, severe })
  })

  it('sizes to the limit of the trigger, and to the customers where they ask for more', () => {
    // 900 ÷ 400 − 1 = 1.25; 800 ÷ 400 − 1 = 1, at 20 a day each.
    expect(trigger(engineer, 'support-tickets', tickets(900)).peopleNeeded).toBe(2)
    expect(trigger(engineer, 'support-tickets', tickets(800)).peopleNeeded).toBe(1)
    // 400 of 125 customers at 80 % are four engineers.
    const busy = engineer.withAccounts(400).coveredBy({ seat: 'SE 1', responsibility: 'SUPPORT' })
    expect(trigger(busy, 'support-tickets', tickets(500)).peopleNeeded).toBe(3)
  })

  it('is over the team that works the tickets, not over the customers’ segments', () => {
    const pooled = engineer
      .withAccounts(2, { segment: 'SMB' })
      .coveredBy({ team: 'CS', responsibility: 'SUPPORT' })
    const groups = triggersOf(pooled, {
      tickets: {
        organization: { current: window(900, 0), previous: window(900, 0) },
        teams: new Map([
          [pooled.id('team', 'CS'), { current: window(900, 0), previous: window(900, 0) }],
        ]),
      },
    })
      .filter(({ family }) => family === 'SUPPORT')
      .map(({ rule, group, peopleNeeded }) => [rule, group.by, peopleNeeded])
    expect(groups).toEqual([
      ['support-tickets', 'TEAM', 2],
      ['support-tickets', 'ORGANIZATION', 2],
      ['support-service-levels', 'TEAM', null],
      ['support-service-levels', 'ORGANIZATION', null],
    ])
  })

  it.each([
    ['2 → 3 of 100', window(100, 3), window(100, 2), 'NOT_FIRED'],
    ['3 → 15 of 100', window(100, 15), window(100, 3), 'FIRED'],
    ['5 more of 1,000, which is chance', window(1000, 45), window(1000, 40), 'NOT_FIRED'],
    ['4 more of 30', window(30, 4), window(30, 0), 'NOT_FIRED'],
    ['5 more of 30', window(30, 5), window(30, 0), 'FIRED'],
    ['12 of 100 in both', window(100, 12), window(100, 12), 'FIRED'],
    ['10 of 100 in both, as promised', window(100, 10), window(100, 10), 'NOT_FIRED'],
    ['12 of 100 after 9', window(100, 12), window(100, 9), 'NOT_FIRED'],
    ['15 of 100, 11 of them in an outage', window(100, 15, 11), window(100, 3), 'NOT_FIRED'],
    ['an outage in the window before', window(100, 15), window(100, 25, 22), 'FIRED'],
    ['everything in both', window(40, 40), window(40, 40), 'FIRED'],
    ['nothing in both', window(40, 0), window(40, 0), 'NOT_FIRED'],
    ['29 solved in one', window(29, 9), window(100, 0), 'NOT_EVALUATED'],
    ['29 solved in the other', window(100, 20), window(29, 0), 'NOT_EVALUATED'],
    ['too few beside an outage', window(50, 25, 25), window(100, 0), 'NOT_EVALUATED'],
  ] as const)('breaking %s is %s', (_, current, previous, status) => {
    const found = trigger(engineer, 'support-service-levels', figures(current, previous))
    expect(found.status).toBe(status)
    expect(found.answer.missing).toBe(status === 'NOT_EVALUATED' ? 'SOLVED_TICKETS' : null)
    expect(found.peopleNeeded).toBe(status === 'FIRED' ? 1 : null)
  })

  it('tells of service levels what was left out, what piled up and how long it took', () => {
    const { text, answer } = trigger(
      engineer,
      'support-service-levels',
      figures({ ...window(100, 15, 11), solved: 80 }, window(100, 3)),
    )
    expect(text).toContain('made 11 of the 15 breached tickets of its window and is left out')
    const inputs = Object.fromEntries(
      answer.evidence.inputs.map(({ name, value }) => [name, value]),
    )
    expect(inputs).toMatchObject({
      openedLessSolved: 20,
      previousOpenedLessSolved: 0,
      resolution: 112.5,
      previousResolution: 90,
      leftOutDay: '2026-02-16',
      leftOutBreached: 11,
    })
  })

  it('needs as many for service levels as for tickets: one number', () => {
    const both = figures(window(900, 120), window(900, 110))
    expect(trigger(engineer, 'support-tickets', both).peopleNeeded).toBe(2)
    expect(trigger(engineer, 'support-service-levels', both).peopleNeeded).toBe(2)
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
    for (const rule of ['support-tickets', 'support-service-levels'] as const) {
      expect(trigger(engineer, rule).answer.missing).toBe('TICKETS')
    }
  })
})
