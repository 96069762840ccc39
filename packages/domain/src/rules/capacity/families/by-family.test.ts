import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../../testing/an-organization.js'
import { csOpsCapacity } from './cs-ops-capacity.js'
import { implementationCapacity } from './implementation-capacity.js'
import { renewalsCapacity } from './renewals-capacity.js'
import { rollUp } from '../roll-up.js'
import { spansOfControl } from '../spans/spans-of-control.js'
import { supportCapacity } from './support-capacity.js'
import { ticketWindows } from './tickets.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')

describe('implementation', () => {
  const specialist = cs
    .withSeat('IS 1', { role: 'Implementation Specialist' })
    .filledBy('Ivo', { since: '2025-06-01' })

  it('counts active projects against a specialist by complexity', () => {
    // 3/15 + 1/5 + 2/20 = 0.5 of a seat.
    const view = specialist
      .withAccounts(3)
      .inImplementation({ status: 'ACTIVE' })
      .withAccounts(1, { complexity: 'HIGH' })
      .inImplementation({ status: 'ACTIVE' })
      .withAccounts(2, { complexity: 'LOW' })
      .inImplementation({ status: 'ACTIVE' })
      .view(on)
    const [group] = rollUp(view, 'ORGANIZATION', { families: ['IMPLEMENTATION'] })
    expect(group?.lines[0]?.load).toBe(0.5)
    expect(implementationCapacity(view).activePerSpecialist.value).toBe(6)
  })

  it('reckons the backlog in months: 7 ÷ (35 ÷ 12) = 2.4', () => {
    const backlog = implementationCapacity(specialist.withAccounts(7).inImplementation().view(on))
    expect([backlog.queued, backlog.throughput, backlog.measured]).toEqual([7, 35, false])
    expect(backlog.backlogMonths.value).toBeCloseTo(2.4, 12)
  })

  it('measures the throughput once specialists have been at work for a year', () => {
    // One FTE over the last 365 days finished 20 projects.
    const veteran = cs
      .withSeat('IS 1', { role: 'Implementation Specialist' })
      .filledBy('Ivo')
      .withAccounts(20)
      .inImplementation({ status: 'LIVE', liveOn: '2025-10-01' })
      .withAccounts(5)
      .inImplementation({ status: 'LIVE', liveOn: '2025-02-01' })
    const { measured, throughput } = implementationCapacity(veteran.view(on))
    expect(measured).toBe(true)
    expect(throughput).toBeCloseTo(20 / (365 / 365.25), 10)
    const policy = veteran.withPolicy('policy.implementation.throughput', 30)
    expect(implementationCapacity(policy.view(on)).throughput).toBe(30)
  })

  it('has no backlog to tell without specialists', () => {
    const nobody = implementationCapacity(cs.withAccounts(3).inImplementation().view(on))
    expect(nobody.backlogMonths.value).toBeNull()
    expect(nobody.evidence.message.key).toBe('capacity.IMPLEMENTATION_NOBODY')
  })
})

describe('support', () => {
  const support = cs
    .withSeat('SE 1', { role: 'Support Engineer' })
    .filledBy('Sol')
    .withSeat('SE 2', { role: 'Support Engineer' })
    .filledBy('Sam')
    .carrying(100, {}, { team: 'CS', responsibility: 'SUPPORT' })
    .view(on)
  const tickets = {
    current: { opened: 800, solved: 700, breached: 40, resolutionMinutes: 84_000, worstDay: null },
    previous: { opened: 500, solved: 500, breached: 20, resolutionMinutes: 50_000, worstDay: null },
  }

  it('compares customers with engineers: 100 ÷ 125 ÷ 2', () => {
    const [group] = rollUp(support, 'ORGANIZATION', { families: ['SUPPORT'] })
    expect(group?.lines[0]?.utilisation.value).toBe(0.4)
    // Below half of the figure.
    expect(group?.lines[0]?.band).toBe('UNDER')
    expect(supportCapacity(support, null).customersPerEngineer.value).toBe(50)
  })

  it('reckons tickets over 20 working days: 800 ÷ 2 ÷ 20 = 20 a day', () => {
    const answer = supportCapacity(support, tickets)
    expect(answer.ticketsPerEngineerDay.value).toBe(20)
    expect(answer.breachRate.value).toBe(0.05)
    expect(answer.previousBreachRate.value).toBe(0.04)
    // 20 more of 800 than of 500 might be chance: (0.05 − 0.04) ÷ 0.012 = 0.8.
    expect(answer.breachesRising).toBe(false)
    expect(answer.resolutionMinutes.value).toBe(120)
  })

  it('sums them over four weeks up to the day, and the four before', () => {
    const { day } = support
    expect(ticketWindows(support)).toEqual({
      workingDays: 20,
      current: { from: day - 27, to: day + 1 },
      previous: { from: day - 55, to: day - 27 },
    })
  })

  it('says what is missing', () => {
    const { ticketsPerEngineerDay, breachesRising } = supportCapacity(support, null)
    expect(ticketsPerEngineerDay.reason?.key).toBe('capacity.REASON_NO_TICKET_FIGURES')
    expect(breachesRising).toBeNull()
  })
})

describe('renewals', () => {
  const due = { contractEnd: '2026-09-01' }
  const view = cs
    .withSeat('RS 1', { role: 'Renewals Specialist' })
    .filledBy('Rui')
    .withAccounts(60, due)
    .coveredBy({ responsibility: 'RENEWALS' })
    .withAccounts(15, { ...due, complexity: 'HIGH', segment: 'ENTERPRISE' })
    .withAccounts(40, { contractEnd: '2027-03-03' })
    .view(on)

  it('hold the next 12 months against 80–150 and 40–60', () => {
    // 60/150 + 15/60 = 0.65; 75 ÷ 100 by the rule of thumb. The 40 end a day too late.
    const answer = renewalsCapacity(view)
    expect([answer.standard, answer.complex, answer.covered]).toEqual([60, 15, 60])
    expect(answer.utilisation.value).toBeCloseTo(0.65, 12)
    expect(answer.quickEstimate).toBe(0.75)
  })

  it('of a segment are all of it, of a seat what it answers for', () => {
    expect(renewalsCapacity(view, { segments: ['ENTERPRISE'] }).complex).toBe(15)
    const [group] = rollUp(view, 'PERSON', { families: ['RENEWALS'] })
    expect(group?.lines[0]?.load).toBe(0.4)
  })
})

describe('CS Operations', () => {
  const csms = (count: number) => {
    let company = cs
    for (let index = 1; index <= count; index += 1) {
      company = company.withSeat(`CSM ${index}`).filledBy(`Person ${index}`)
    }
    return company
  }

  it('is the leader’s work before the first hire is due', () => {
    const [group] = rollUp(csms(4).view(on), 'ORGANIZATION', { families: ['CS_OPS'] })
    expect(group?.lines[0]?.band).toBeNull()
    expect(group?.lines[0]?.utilisation.reason?.key).toBe('capacity.REASON_LEADER_DOES_IT')
    expect(csOpsCapacity(csms(4).view(on)).csmsPerPerson.value).toBeNull()
  })

  it('serves 5 to 10 CSMs a person, 15 to 20 from stage 4', () => {
    const nine = csms(9).withSeat('Ops', { role: 'CS Operations Analyst' }).filledBy('Oto')
    const [group] = rollUp(nine.view(on), 'ORGANIZATION', { families: ['CS_OPS'] })
    expect(group?.lines[0]?.utilisation.value).toBe(0.9)
    const mature = csOpsCapacity(nine.withAccounts(500).view(on))
    expect([mature.mature, mature.csmsPerPerson.value]).toEqual([true, 9])
  })
})

describe('spans of control', () => {
  const led = (csms: number, role: string) => {
    let company = cs.withSeat('Boss', { role }).filledBy('Bo')
    for (let index = 1; index <= csms; index += 1) {
      company = company.withSeat(`CSM ${index}`, { reportsTo: 'Boss' }).filledBy(`Person ${index}`)
    }
    return spansOfControl(company.withSeat('Open', { reportsTo: 'Boss' }).view(on))[0]
  }

  it.each([
    ['Team Lead', 2, 'BELOW'],
    ['Team Lead', 5, 'WITHIN'],
    ['Team Lead', 6, 'ABOVE'],
    ['CS Manager', 4, 'BELOW'],
    ['CS Manager', 10, 'WITHIN'],
    ['CS Manager', 12, 'ABOVE'],
    // Nobody above a VP but a CCO: the whole function.
    ['VP of CS', 4, 'WITHIN'],
    ['Chief Customer Officer', 4, 'BELOW'],
  ] as const)('a %s of %i CSMs is %s', (role, csms, verdict) => {
    expect(led(csms, role)?.verdict).toBe(verdict)
  })

  it('say how many leaders are missing: 12 ÷ (10 × 0.8) = 1.5, one more', () => {
    expect(led(12, 'CS Manager')?.leadersMissing).toBe(1)
  })

  it('count Team Leads in place of CSMs', () => {
    let company = cs.withSeat('Manager', { role: 'CS Manager' }).filledBy('Max')
    for (let lead = 1; lead <= 3; lead += 1) {
      company = company
        .withSeat(`Lead ${lead}`, { role: 'Team Lead', reportsTo: 'Manager' })
        .filledBy(`Lead person ${lead}`)
      for (let csm = 1; csm <= 4; csm += 1) {
        company = company
          .withSeat(`CSM ${lead}.${csm}`, { reportsTo: `Lead ${lead}` })
          .filledBy(`Person ${lead}.${csm}`)
      }
    }
    const [manager] = spansOfControl(company.view(on))
    expect(manager).toMatchObject({
      direct: 0,
      branch: 12,
      directLeaders: 3,
      countedLeaders: 3,
      verdict: 'WITHIN',
    })
  })
})
