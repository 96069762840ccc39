import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { anOrganization } from '../../testing/an-organization.js'
import { bandOf, type BookMeasure } from './band.js'
import { csOpsCapacity } from './families/cs-ops-capacity.js'
import { implementationCapacity } from './families/implementation-capacity.js'
import { renewalsCapacity } from './families/renewals-capacity.js'
import { rollUp } from './roll-up.js'
import { supportCapacity } from './families/support-capacity.js'
import { wholeSeats } from './seats-needed.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')

/** Mathematically one, in binary fractions a hair below it. */
const HAIR_BELOW = 0.7 + 0.2 + 0.1
/** Mathematically one, in binary fractions a hair above it. */
const HAIR_ABOVE = (0.1 + 0.2) / 0.3

describe('the band of a book', () => {
  const healthy: BookMeasure = {
    capacity: 1,
    load: 0.5,
    closedLoad: 0.5,
    triggerLoad: 0.7,
    lowerLoad: 1.2,
  }
  /** The same book on several times as many seats is in the same band. */
  const band = (measure: Partial<BookMeasure>) => {
    const book = { ...healthy, ...measure }
    const bands = [1, 0.4, 3].map((seats) =>
      bandOf({
        capacity: book.capacity * seats,
        load: book.load * seats,
        closedLoad: book.closedLoad * seats,
        triggerLoad: book.triggerLoad * seats,
        lowerLoad: book.lowerLoad * seats,
      }),
    )
    expect(new Set(bands).size).toBe(1)
    return bands[0]
  }

  it('is over only above the capacity', () => {
    expect(HAIR_ABOVE).toBeGreaterThan(1)
    expect(band({ closedLoad: 1 })).toBe('HEALTHY')
    expect(band({ closedLoad: HAIR_ABOVE })).toBe('HEALTHY')
    expect(band({ closedLoad: 1.0001 })).toBe('OVER')
    expect(band({ load: 9 })).toBe('HEALTHY')
  })

  it('is at the trigger from the trigger on', () => {
    expect(HAIR_BELOW).toBeLessThan(1)
    expect(band({ triggerLoad: 1 })).toBe('AT_TRIGGER')
    expect(band({ triggerLoad: HAIR_BELOW })).toBe('AT_TRIGGER')
    expect(band({ triggerLoad: 0.9999 })).toBe('HEALTHY')
  })

  it('is under where even the lower ends are not reached', () => {
    expect(band({ lowerLoad: 1 })).toBe('HEALTHY')
    expect(band({ lowerLoad: HAIR_BELOW })).toBe('HEALTHY')
    expect(band({ lowerLoad: 0.9999 })).toBe('UNDER')
  })

  it('is over without capacity as soon as there is work', () => {
    const nobody = { ...healthy, capacity: 0 }
    expect(bandOf(nobody)).toBe('OVER')
    expect(bandOf({ ...nobody, load: 0 })).toBeNull()
  })
})

describe('whole seats', () => {
  it('hold what they hold, whatever the last bit, and are no more than needed', () => {
    // 4 ÷ 0.8 is 5; 0.3 ÷ 0.1 and 0.3 ÷ 0.1 by another way are 3.
    expect([4 / 0.8, 0.3 / 0.1, (0.1 + 0.2) / 0.1].map(wholeSeats)).toEqual([5, 3, 3])
    expect([5.0001, 4.9999, 0.0001, 0, -2].map(wholeSeats)).toEqual([6, 5, 1, 0, 0])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100 }), (n, d) => {
        const seats = wholeSeats(n / d)
        expect(seats * d).toBeGreaterThanOrEqual(n)
        expect((seats - 1) * d).toBeLessThan(n)
      }),
    )
  })
})

describe('groups', () => {
  it('stand in the order of their names, those without one last, segments by size', () => {
    let company = cs
      .withSeat('Nobody')
      .carrying(1, { region: null })
      .withSeat('CSM 1')
      .filledBy('Zoe')
      .carrying(1, { region: 'LATAM' })
    for (const [name, region] of [
      ['Ana', 'APAC'],
      ['Max', null],
      ['Bea', 'EMEA'],
    ] as const) {
      company = company.withSeat(`CSM of ${name}`).filledBy(name).carrying(1, { region })
    }
    company = company.carrying(1, { segment: 'SMB' }).carrying(1, { segment: 'ENTERPRISE' })
    const names = (by: 'PERSON' | 'REGION' | 'SEGMENT') =>
      rollUp(company.view(on), by, { families: ['CSM'] }).map(({ name }) => name)
    expect(names('PERSON')).toEqual(['Ana', 'Bea', 'Max', 'Zoe', null])
    expect(names('REGION')).toEqual(['APAC', 'EMEA', 'LATAM', null])
    expect(names('SEGMENT')).toEqual(['ENTERPRISE', 'MID_MARKET', 'SMB'])
  })
})

describe('the renewals ahead', () => {
  const days = ['2026-03-01', '2026-03-02', '2027-03-02', '2027-03-03', null]
  // 12 months of 30.4375 days are 365.25: the 366th day is out.
  it('are those of contracts that end before 12 months are over, the unresolved ones too', () => {
    const due = (contractEnd: string | null, autoRenew = false) =>
      renewalsCapacity(cs.withAccounts(1, { contractEnd, autoRenew }).view(on))
    expect(days.map((day) => due(day).standard)).toEqual([1, 1, 1, 0, 0])
    // By themselves renew, high-touch ones apart, all from today on, and nobody has to work on them.
    expect(days.map((day) => due(day, true).standard)).toEqual([0, 0, 0, 0, 0])
    expect(days.map((day) => due(day, true).ending)).toEqual([0, 1, 1, 0, 0])
    const enterprise = cs.withAccounts(1, {
      contractEnd: '2026-09-01',
      autoRenew: true,
      segment: 'ENTERPRISE',
    })
    expect(renewalsCapacity(enterprise.view(on)).standard).toBe(1)
  })
})

describe('the throughput of implementation', () => {
  const seat = cs.withSeat('IS 1', { role: 'Implementation Specialist' })
  const measured = (since: string, liveOn: string, to: string | null = null) =>
    implementationCapacity(
      seat
        .filledBy('Ivo', { since, to })
        .withAccounts(10)
        .inImplementation({ status: 'LIVE', liveOn })
        .view(on),
    )
  // 12 months of 30.4375 days, rounded: 365 days before 2 March 2026.
  const yearAgo = '2025-03-02'

  it('is measured from the day on which somebody has been at it for a year', () => {
    expect(parseDay(on)! - parseDay(yearAgo)!).toBe(365)
    expect(measured(yearAgo, '2025-10-01').measured).toBe(true)
    expect(measured('2025-03-03', '2025-10-01').measured).toBe(false)
  })

  it('takes what went live from that day to today', () => {
    for (const liveOn of [yearAgo, on]) {
      expect(measured('2025-01-01', liveOn).throughput).toBeCloseTo(10 / (365 / 365.25), 10)
    }
    for (const liveOn of ['2025-03-01', '2026-03-03']) {
      expect(measured('2025-01-01', liveOn).measured).toBe(false)
    }
  })

  it('is of the time that they were there: half a year, at half time', () => {
    const half = seat
      .filledBy('Ivo', { since: '2025-01-01', to: '2025-09-01', fte: 50 })
      .withAccounts(10)
      .inImplementation({ status: 'LIVE', liveOn: '2025-06-01' })
    const days = parseDay('2025-09-01')! - parseDay(yearAgo)!
    expect(implementationCapacity(half.view(on)).throughput).toBeCloseTo(
      10 / ((0.5 * days) / 365.25),
      10,
    )
  })

  it('stays measured when others have come since, and counts only what is live', () => {
    const company = seat
      .filledBy('Ivo', { since: '2025-01-01' })
      .withSeat('IS 2', { role: 'Implementation Specialist' })
      .filledBy('Eva', { since: '2025-12-01' })
      .withAccounts(10)
      .inImplementation({ status: 'LIVE', liveOn: '2025-10-01' })
      .withAccounts(3)
      .inImplementation({ status: 'ACTIVE', liveOn: '2025-11-01' })
    const days = 365 + (parseDay(on)! - parseDay('2025-12-01')!)
    const { measured: known, throughput } = implementationCapacity(company.view(on))
    expect(known).toBe(true)
    expect(throughput).toBeCloseTo(10 / (days / 365.25), 10)
  })

  it('does not count the time of others, nor of who begins tomorrow', () => {
    const company = seat
      .filledBy('Ivo', { since: '2025-01-01' })
      .withAccounts(10)
      .inImplementation({ status: 'LIVE', liveOn: '2025-10-01' })
    const more = company
      .withSeat('CSM 1')
      .filledBy('Ana', { since: '2025-01-01' })
      .withSeat('IS 2', { role: 'Implementation Specialist' })
      .filledBy('Eva', { since: '2026-03-03' })
    const { throughput } = implementationCapacity(company.view(on))
    expect(implementationCapacity(more.view(on)).throughput).toBe(throughput)
  })
})

describe('CS Operations before there are any', () => {
  const csms = (count: number) => {
    let company = cs
    for (let index = 1; index <= count; index += 1) {
      company = company.withSeat(`CSM ${index}`).filledBy(`Person ${index}`)
    }
    return csOpsCapacity(company.view(on))
  }

  it('are the leader’s work up to seven CSMs, and missing from eight', () => {
    const reasons = [7, 8].map((count) => csms(count).csmsPerPerson.reason?.key)
    expect(reasons).toEqual(['capacity.REASON_LEADER_DOES_IT', 'capacity.REASON_NO_CAPACITY'])
    expect(csms(7).evidence.message.key).toBe('capacity.CS_OPS_NOBODY')
  })

  it('are measured by the ratio of a mature organization where it is one', () => {
    const keys = (customers: number) =>
      csOpsCapacity(cs.withAccounts(customers).view(on)).evidence.figures.map(({ key }) => key)
    expect(keys(499)).toContain('capacity.csOps.csms')
    expect(keys(500)).toContain('capacity.csOps.mature.csms')
  })
})

describe('support without tickets', () => {
  const engineer = cs.withSeat('SE 1', { role: 'Support Engineer' }).filledBy('Sol').view(on)
  const none = { opened: 0, solved: 0, breached: 0, resolutionMinutes: 0, worstDay: null }

  it('has no rates of what was not there', () => {
    const answer = supportCapacity(engineer, { current: none, previous: none })
    expect(answer.ticketsPerEngineerDay.value).toBe(0)
    expect([answer.breachRate.value, answer.resolutionMinutes.value]).toEqual([null, null])
  })
})
