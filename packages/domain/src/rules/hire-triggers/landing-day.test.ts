import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { anOrganization } from '../../testing/an-organization.js'
import { asOf, trigger, triggersOf } from '../../testing/hire-triggers/ask-triggers.js'
import { changingCompanies } from '../../testing/hire-triggers/changing-companies.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { rollUp } from '../capacity/roll-up.js'

const cs = anOrganization().withTeam('CS')
const ana = cs.withSeat('CSM 1').filledBy('Ana')
const bea = ana.withSeat('CSM 2')

/** What a trigger says on a day: its status, and until when or from when. */
function say(company: OrganizationFixture, day = asOf, rule = 'csm-mid-market' as const) {
  const { status, peopleNeeded, startBy, answer } = trigger(company, rule, {}, 'ORGANIZATION', day)
  const until = answer.shortage?.until ?? null
  return { status, peopleNeeded, startBy, until: until === null ? null : formatDay(until) }
}

describe('the landing day of a hire', () => {
  it('finds ten CSMs of 62 mid-market accounts one person short', () => {
    let ten = cs
    for (let n = 1; n <= 10; n += 1) {
      ten = ten.withSeat(`CSM ${n}`).filledBy(`Person ${n}`).carrying(62)
    }
    expect(say(ten)).toMatchObject({ status: 'FIRED', peopleNeeded: 1, startBy: asOf })
  })

  it('sees a leaver in time, and stays with it when she has left', () => {
    // 70 accounts on two CSMs, of whom one leaves on 1 May: 70 of 60 from then on.
    const leaving = bea
      .filledBy('Bea', { to: '2026-05-01' })
      .carrying(35, {}, { seat: 'CSM 1' })
      .carrying(35, {}, { seat: 'CSM 2' })
    const hire = { status: 'FIRED', peopleNeeded: 1, startBy: '2026-05-01' }
    expect(say(leaving)).toMatchObject(hire)
    expect(trigger(leaving, 'csm-mid-market')).toMatchObject({ firedOn: null, severe: false })
    expect(trigger(leaving, 'csm-mid-market').text).toContain('from May 1, 2026 on')
    expect(say(leaving, '2026-05-03')).toMatchObject({ ...hire, startBy: '2026-05-03' })
    // 60 days to hire and three months to learn before 1 May, the leaver is not within sight yet.
    expect(say(leaving, '2025-11-01').status).toBe('NOT_FIRED')
  })

  it('says by when hiring had to begin, which is late where the shortage is there or near', () => {
    const leaving = bea
      .filledBy('Bea', { to: '2026-05-01' })
      .carrying(35, {}, { seat: 'CSM 1' })
      .carrying(35, {}, { seat: 'CSM 2' })
    const said = (day: string) => {
      const { beginHiringBy } = trigger(leaving, 'csm-mid-market', {}, 'ORGANIZATION', day).answer
      return beginHiringBy === null ? null : formatDay(beginHiringBy)
    }
    // 60 days to hire, and three months of which the 92nd day is begun to learn, before 1 May.
    const due = '2025-11-30'
    expect(said(formatDay(parseDay(due)! - 1))).toBeNull()
    const asked = [due, '2026-03-02', '2026-05-03', '2026-05-20', '2026-07-01']
    expect(asked.map(said)).toEqual(asked.map(() => due))
  })

  it('asks for nobody while somebody is about to start, and says until when', () => {
    const starting = bea
      .filledBy('Bea', { since: '2026-04-01' })
      .carrying(70, {}, { seat: 'CSM 1' })
    expect(say(starting)).toEqual({
      status: 'SHORT_UNTIL',
      peopleNeeded: null,
      startBy: null,
      until: '2026-04-01',
    })
    const { text } = trigger(starting, 'csm-mid-market')
    expect(text).toContain('until Apr 1, 2026')
    expect(text).toContain('pause new assignments')
  })

  it('asks for fewer where one of two is about to start', () => {
    // 130 of 60 ask for two more; one starts in April.
    const starting = bea
      .filledBy('Bea', { since: '2026-04-01' })
      .carrying(130, {}, { seat: 'CSM 1' })
    expect(say(starting)).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
  })

  it('is no alarm for a new colleague with a book in a team that carries it', () => {
    let team = cs
    for (let n = 1; n <= 9; n += 1) team = team.withSeat(`CSM ${n}`).filledBy(`Person ${n}`)
    for (let n = 1; n <= 9; n += 1) team = team.carrying(50, {}, { seat: `CSM ${n}` })
    const fresh = team
      .withSeat('CSM 10')
      .filledBy('Nia', { since: '2026-02-20' })
      .carrying(50, {}, { seat: 'CSM 10' })
    expect(say(fresh).status).toBe('NOT_FIRED')
  })

  it('does not stay silent while half a team learns', () => {
    // 55 accounts each on two: 110 ÷ 80 are 1.4 seats, those of 10 days ago are worth 0.1 of the second.
    const half = bea
      .filledBy('Bea', { since: '2026-02-20' })
      .carrying(55, {}, { seat: 'CSM 1' })
      .carrying(55, {}, { seat: 'CSM 2' })
    const { status, until } = say(half)
    expect(status).toBe('SHORT_UNTIL')
    // On that day the second is worth the 0.375 of a seat, and on the day before not yet.
    const worth = (date: string) => (parseDay(date)! - parseDay('2026-02-20')!) / (3 * 30.4375)
    expect(worth(until!)).toBeGreaterThanOrEqual(0.375)
    expect(worth(until!) - 1 / (3 * 30.4375)).toBeLessThan(0.375)
  })

  it('bridges August by cover, and a year of leave by somebody for a fixed term', () => {
    const two = bea
      .filledBy('Bea')
      .carrying(55, {}, { seat: 'CSM 1' })
      .carrying(55, {}, { seat: 'CSM 2' })
    const august = two.away('Bea', '2026-02-20', { to: '2026-03-15' })
    expect(say(august)).toMatchObject({ status: 'SHORT_UNTIL', until: '2026-03-15' })
    const applied = (company: OrganizationFixture) =>
      trigger(company, 'csm-mid-market').answer.shortage?.remedies
    const remedies = (company: OrganizationFixture) => applied(company)?.map(({ remedy }) => remedy)
    expect(remedies(august)).toEqual(['PAUSE_ASSIGNMENTS', 'COVER'])
    const seats = ['CSM 1', 'CSM 2'].map((title) => two.id('position', title))
    expect(applied(august)).toEqual([
      { remedy: 'PAUSE_ASSIGNMENTS', positionIds: seats, personIds: [] },
      { remedy: 'COVER', positionIds: [seats[1]], personIds: [two.id('person', 'Bea')] },
    ])
    const parental = two.away('Bea', '2026-02-20', { to: '2027-01-10' })
    expect(say(parental)).toMatchObject({ status: 'SHORT_UNTIL', until: '2027-01-10' })
    expect(remedies(parental)).toEqual(['PAUSE_ASSIGNMENTS', 'COVER', 'FIXED_TERM'])
    expect(say(two.away('Bea', '2026-02-20')).status).toBe('FIRED')
  })

  it('counts the days on record where books are on record for a shorter time, and says so', () => {
    const imported = ana.on('2026-02-25').carrying(70)
    expect(say(imported)).toMatchObject({ status: 'FIRED', peopleNeeded: 1 })
    expect(trigger(imported, 'csm-mid-market').text).toContain('since Feb 25, 2026')
  })
})

describe('any trigger of any company', () => {
  const first = parseDay('2025-01-01') ?? 0

  it('that fired asks for somebody, and from a day on; one that is short says until when', () => {
    fc.assert(
      fc.property(changingCompanies, fc.integer({ min: 5, max: 340 }), (company, back) => {
        const day = first + back
        for (const found of triggersOf(company, {}, formatDay(day))) {
          const { status, peopleNeeded, startBy, shortage } = found
          expect(status === 'FIRED').toBe(peopleNeeded !== null && peopleNeeded >= 1)
          expect(status === 'FIRED').toBe(startBy !== null && startBy >= day)
          expect(status === 'SHORT_UNTIL').toBe(shortage !== null)
          if (shortage === null) continue
          expect(shortage.seats).toBeGreaterThan(0)
          expect(shortage.remedies).not.toEqual([])
          if (shortage.until !== null) expect(shortage.until).toBeGreaterThan(day)
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('says nothing of a hire where the board needs nobody once everyone has learnt the role', () => {
    fc.assert(
      fc.property(changingCompanies, fc.integer({ min: 5, max: 340 }), (company, back) => {
        const day = formatDay(first + back)
        const [board] = rollUp(company.view(day), 'ORGANIZATION', { families: ['CSM'] })
        if (board?.lines[0]?.peopleNeeded !== 0) return
        for (const { rule, group, status, startBy } of triggersOf(company, {}, day)) {
          const isBook = rule === 'csm-enterprise' || rule === 'csm-mid-market'
          if (!isBook || group.by !== 'ORGANIZATION' || status !== 'FIRED') continue
          expect(startBy).toBeGreaterThan(first + back)
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
