import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import { daysBack } from '../../state/days-back.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import {
  companiesWithFacts,
  FACTS_BEGAN,
} from '../../testing/hire-triggers/companies-with-facts.js'
import {
  factsBack,
  factsOfDay,
  type RecordedFacts,
} from '../../testing/hire-triggers/recorded-facts.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { factsOn } from '../hire-triggers/hire-trigger-input.js'
import { hireTriggerEvents } from '../hire-triggers/hire-trigger-events.js'
import type { HireTrigger, HireTriggerId } from '../hire-triggers/hire-trigger.js'
import { HireTriggers } from '../hire-triggers/hire-triggers.js'

const dayOf = (text: string): Day => parseDay(text) ?? 0
const NOTHING: RecordedFacts = { tickets: [], signals: [], touchpoints: [] }

/** Every day from one to another, both included. */
const eachDay = (from: string, to: string): Day[] =>
  Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, index) => dayOf(from) + index)

function answersOn(
  company: OrganizationFixture,
  facts: RecordedFacts,
  day: Day,
): readonly HireTrigger[] {
  const state = company.state()
  const view = viewAt(state, day)
  return new HireTriggers(view, factsOfDay(view, facts)).answers(factsBack(state, facts))
}

function firing(
  company: OrganizationFixture,
  facts: RecordedFacts,
  rule: HireTriggerId,
  day: string,
) {
  const found = answersOn(company, facts, dayOf(day)).find(
    (each) => each.rule === rule && each.group.by === 'ORGANIZATION',
  )
  if (found === undefined) throw new Error(`${rule} says nothing.`)
  const { status, firedOn, firedOnIsLowerBound } = found
  return [status, firedOn === null ? null : formatDay(firedOn), firedOnIsLowerBound]
}

function events(
  company: OrganizationFixture,
  facts: RecordedFacts,
  from: string,
  to: string,
): string[] {
  const state = company.state()
  return hireTriggerEvents(state, dayOf(from), dayOf(to), factsBack(state, facts)).map(
    ({ on, kind, rule, group }) => `${formatDay(on)} ${kind} ${rule.id} ${group.by} ${group.name}`,
  )
}

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

  it('are told as events, of the team and the segment too', () => {
    const groups = ['TEAM Support', 'SEGMENT SMB', 'ORGANIZATION Acme']
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

describe('tech-touch accounts at risk', () => {
  const company = anOrganization()
    .withTeam('Scale')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(1, { segment: 'SMB' })
  const accountId = company.id('account', 'Account 1')
  const signal = (day: string, value: number) => {
    return { accountId, metric: 'nps', day: dayOf(day), value }
  }
  const call = (day: string) => ({ accountId, day: dayOf(day), kind: 'CALL' as const })
  const facts: RecordedFacts = {
    ...NOTHING,
    signals: [
      signal('2025-06-01', 10),
      signal('2025-09-01', 10),
      signal('2025-11-01', 10),
      signal('2025-12-01', 90),
    ],
    touchpoints: [call('2025-09-01'), call('2025-10-20')],
  }

  // The call of 1 September counts for 14 days, that day included: until 14 September.
  it.each([
    ['2025-09-14', ['NOT_FIRED', null, false]],
    ['2025-09-15', ['FIRED', '2025-09-15', false]],
    ['2025-10-19', ['FIRED', '2025-09-15', false]],
    ['2025-10-20', ['NOT_FIRED', null, false]],
    ['2025-11-03', ['FIRED', '2025-11-03', false]],
    ['2025-11-30', ['FIRED', '2025-11-03', false]],
    ['2025-12-01', ['NOT_FIRED', null, false]],
  ])('asked on %s', (day, expected) => {
    expect(firing(company, facts, 'csm-smb-tech-touch', day)).toEqual(expected)
  })

  it('are at risk from the day on which an escalation opens to the day on which it closes', () => {
    // NPS 90 is well, an open escalation is not; nobody called since October.
    const trouble = company.and(
      {
        type: 'openEscalation',
        effective: '2025-12-10',
        id: company.id('occupancy', 'trouble'),
        accountId,
        title: 'Down',
        severity: 'HIGH',
        openedOn: '2025-12-10',
      },
      { type: 'closeEscalation', effective: '2025-12-20', id: company.id('occupancy', 'trouble') },
    )
    const fired = (day: string) => firing(trouble, facts, 'csm-smb-tech-touch', day)
    expect(fired('2025-12-09')).toEqual(['NOT_FIRED', null, false])
    expect(fired('2025-12-19')).toEqual(['FIRED', '2025-12-10', false])
    expect(fired('2025-12-20')).toEqual(['NOT_FIRED', null, false])
  })

  it('are told as events', () => {
    const ofWhole = events(company, facts, '2025-09-02', '2025-12-02').filter((text) =>
      text.includes('ORGANIZATION'),
    )
    expect(ofWhole).toEqual([
      '2025-09-15 FIRED csm-smb-tech-touch ORGANIZATION Acme',
      '2025-10-20 CLEARED csm-smb-tech-touch ORGANIZATION Acme',
      '2025-11-03 FIRED csm-smb-tech-touch ORGANIZATION Acme',
      '2025-12-01 CLEARED csm-smb-tech-touch ORGANIZATION Acme',
    ])
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
          const told = hireTriggerEvents(state, first, last, factsBack(state, facts)).map(
            ({ on, kind, rule, group }) => `${on} ${kind} ${rule.id} ${group.by} ${group.key}`,
          )
          expect(told.toSorted()).toEqual(expected.toSorted())
        },
      ),
      { numRuns: 20 },
    )
  }, 60_000)
})
