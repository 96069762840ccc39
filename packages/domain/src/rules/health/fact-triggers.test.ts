import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, formatDay } from '../../kernel/days.js'
import { allSteps } from '../../kernel/steps.js'
import { daysBack } from '../../state/days-back.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import {
  answersOn,
  dayOf,
  eachDay,
  events,
  firing,
  NOTHING,
} from '../../testing/hire-triggers/answers-on.js'
import {
  companiesWithFacts,
  FACTS_BEGAN,
} from '../../testing/hire-triggers/companies-with-facts.js'
import {
  factsBack,
  factsOfDay,
  type RecordedFacts,
} from '../../testing/hire-triggers/recorded-facts.js'
import { factsOn } from '../hire-triggers/hire-trigger-input.js'
import { hireTriggerEvents } from '../hire-triggers/hire-trigger-events.js'

describe('tickets', () => {
  const company = anOrganization()
    .withTeam('Support', { kind: 'SHARED_SERVICE' })
    .withSeat('SE 1', { role: 'Support Engineer' })
    .filledBy('Sol')
    .carrying(1, { segment: 'SMB' }, { responsibility: 'SUPPORT' })
  const tickets = (from: string, to: string, opened: number): RecordedFacts => ({
    ...NOTHING,
    tickets: eachDay(from, to).map((day) => ({
      subjectId: company.id('account', 'Account 1'),
      isAccount: true,
      day,
      opened,
      solved: opened,
      breached: 0,
      resolutionMinutes: 0,
    })),
  })
  // One engineer is to have 20 a day in 20 working days: 400 in four weeks. The 17th day makes 425, and
  // 12 days after the last one, on 30 November, 16 × 25 = 400 are left.
  const busy = tickets('2025-09-01', '2025-11-30', 25)

  it.each(['2025-09-17', '2025-09-18', '2025-10-20', '2025-12-11'])(
    'fired on the day on which they were too many, asked on %s',
    (day) => {
      expect(firing(company, busy, 'support-tickets', day)).toEqual(['FIRED', '2025-09-17', false])
    },
  )

  it('have not fired before and after', () => {
    for (const day of ['2025-09-16', '2025-12-12']) {
      expect(firing(company, busy, 'support-tickets', day)).toEqual(['NOT_FIRED', null, false])
    }
  })

  it('fired at least since they are recorded, when they were too many from the first day', () => {
    const flood = tickets('2025-09-01', '2025-12-31', 401)
    for (const day of ['2025-09-01', '2025-12-31']) {
      expect(firing(company, flood, 'support-tickets', day)).toEqual(['FIRED', '2025-09-01', true])
    }
    expect(events(company, flood, '2025-09-01', '2025-09-01')).toContain(
      '2025-09-01 FIRED support-tickets ORGANIZATION Acme',
    )
  })

  it('are told as events, of the team too, and not of the segment that it happens to serve', () => {
    const groups = ['TEAM Support', 'ORGANIZATION Acme']
    const expected = [
      ...groups.map((group) => `2025-09-17 FIRED support-tickets ${group}`),
      ...groups.map((group) => `2025-12-12 CLEARED support-tickets ${group}`),
    ]
    expect(events(company, busy, '2025-09-02', '2025-12-31').toSorted()).toEqual(
      expected.toSorted(),
    )
  })

  it('move with the engineers: a second one clears it when ramped, and gone it fires again', () => {
    const helped = company
      .withSeat('SE 2', { role: 'Support Engineer' })
      .filledBy('Tom', { since: '2025-01-01', to: '2025-11-01' })
    // 28 × 25 = 700 are below 800 for two.
    expect(firing(helped, busy, 'support-tickets', '2025-10-31')[1]).toBeNull()
    const again = ['FIRED', '2025-11-01', false]
    expect(firing(helped, busy, 'support-tickets', '2025-11-30')).toEqual(again)
  })
})

describe('service levels', () => {
  const company = anOrganization()
    .withTeam('Support', { kind: 'SHARED_SERVICE' })
    .withSeat('SE 1', { role: 'Support Engineer' })
    .filledBy('Sol')
  const teamId = company.id('team', 'Support')
  const volume = (day: Day, breached: number, opened = 5) => ({
    subjectId: teamId,
    isAccount: false,
    day,
    opened,
    solved: opened,
    breached,
    resolutionMinutes: opened * 60,
  })

  it('slip on a day, told by every later one, and hold again when the window before was as bad', () => {
    // Five a day, 140 in four weeks; one in five breaches from 1 September on.
    const facts: RecordedFacts = {
      ...NOTHING,
      tickets: eachDay('2025-06-01', '2025-11-30').map((day) =>
        volume(day, day >= dayOf('2025-09-01') ? 1 : 0),
      ),
    }
    const on = (day: string) => firing(company, facts, 'support-service-levels', day)
    // 5 more, on the fifth day: 5 ÷ 140 against none is z = 2.26.
    expect(on('2025-09-04')).toEqual(['NOT_FIRED', null, false])
    expect(on('2025-09-05')).toEqual(['FIRED', '2025-09-05', false])
    expect(on('2025-09-20')).toEqual(['FIRED', '2025-09-05', false])
    // Then it is above what is promised in both windows, and stays so.
    expect(on('2025-11-30')).toEqual(['FIRED', '2025-09-05', false])
  })

  it('are one day’s affair where an outage broke them, which is named', () => {
    const outage = dayOf('2025-09-10')
    const facts: RecordedFacts = {
      ...NOTHING,
      tickets: eachDay('2025-06-01', '2025-11-30').map((day) =>
        volume(day, day === outage ? 5 : 0),
      ),
    }
    for (const day of ['2025-09-10', '2025-09-30', '2025-10-20']) {
      const found = answersOn(company, facts, dayOf(day)).find(
        ({ rule, group }) => rule === 'support-service-levels' && group.by === 'TEAM',
      )
      expect(found?.status).toBe('NOT_FIRED')
      expect(found?.evidence.message.params).toMatchObject({
        leftOut: [{ day: '2025-09-10', breached: 5, of: 5 }],
      })
    }
  })
})

describe('facts of a company that changes', () => {
  it('are on a walk into the past those of each day by itself', () => {
    fc.assert(
      fc.property(companiesWithFacts, ({ company, facts }) => {
        const state = company.state()
        const past = factsBack(state, facts)
        for (const step of daysBack(state, FACTS_BEGAN + 200, FACTS_BEGAN)) {
          const walked = factsOn(past, step)
          const expected = factsOfDay(viewAt(state, step.view.day), facts)
          expect(walked, formatDay(step.view.day)).toEqual(expected)
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('fire on one day, whichever day of the stretch asks, and not on the day before', () => {
    fc.assert(
      fc.property(
        companiesWithFacts,
        fc.integer({ min: 40, max: 200 }),
        ({ company, facts }, back) => {
          const asked = FACTS_BEGAN + back
          for (const found of answersOn(company, facts, asked)) {
            const { firedOn, rule, group } = found
            if (firedOn === null) continue
            const same = (day: Day) =>
              answersOn(company, facts, day).find(
                (each) =>
                  each.rule === rule && each.group.by === group.by && each.group.key === group.key,
              )
            for (const day of [firedOn, Math.floor((firedOn + asked) / 2), asked - 1]) {
              if (day >= firedOn) expect(same(day)).toMatchObject({ firedOn })
            }
            expect(same(firedOn - 1)?.firedOn ?? null).toBeNull()
          }
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)

  it('tell the events by which the answers of two days in a row differ', () => {
    fc.assert(
      fc.property(
        companiesWithFacts,
        fc.integer({ min: 1, max: 190 }),
        ({ company, facts }, from) => {
          const firedOn = (day: Day) =>
            new Set(
              answersOn(company, facts, day)
                .filter(({ firedOn }) => firedOn !== null)
                .map(({ rule, group }) => `${rule} ${group.by} ${group.key}`),
            )
          const expected: string[] = []
          const [first, last] = [FACTS_BEGAN + from, FACTS_BEGAN + from + 10]
          let before = firedOn(first - 1)
          for (let day = first; day <= last; day += 1) {
            const now = firedOn(day)
            for (const name of now) if (!before.has(name)) expected.push(`${day} FIRED ${name}`)
            for (const name of before) if (!now.has(name)) expected.push(`${day} CLEARED ${name}`)
            before = now
          }
          const state = company.state()
          const told = allSteps(hireTriggerEvents(state, first, last, factsBack(state, facts))).map(
            ({ on, kind, rule, group }) => `${on} ${kind} ${rule.id} ${group.by} ${group.key}`,
          )
          expect(told.toSorted()).toEqual(expected.toSorted())
        },
      ),
      { numRuns: 20 },
    )
  }, 60_000)
})
