import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { allSteps } from '../../kernel/steps.js'
import { anOrganization } from '../../testing/an-organization.js'
import { triggersOf } from '../../testing/hire-triggers/ask-triggers.js'
import { BEGAN, changingCompanies } from '../../testing/hire-triggers/changing-companies.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { hireTriggerEvents } from './hire-trigger-events.js'

const NOTHING = { tickets: null, health: null }

function told(company: OrganizationFixture, from: string, to: string): string[] {
  const [first, last] = [parseDay(from) ?? 0, parseDay(to) ?? 0]
  return allSteps(hireTriggerEvents(company.state(), first, last, NOTHING)).map(
    ({ on, kind, rule, group }) => `${formatDay(on)} ${kind} ${rule.id} ${group.by} ${group.name}`,
  )
}

const twoCsms = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withSeat('CSM 2')
  .filledBy('Bea')

describe('events of hire triggers', () => {
  const enterprise = { segment: 'ENTERPRISE' } as const
  const full = twoCsms
    .carrying(1, {}, { seat: 'CSM 2' })
    .on('2025-11-10')
    .carrying(12, enterprise, { seat: 'CSM 1' })
    .on('2026-02-01')
    .carrying(1, enterprise, { seat: 'CSM 2' })

  it('are the day on which a book had lasted, and the day on which a second CSM shared it', () => {
    const groups = ['TEAM CS', 'SEGMENT ENTERPRISE', 'ORGANIZATION Acme']
    const fired = groups.map((group) => `2025-12-01 FIRED csm-enterprise ${group}`).toSorted()
    const cleared = groups.map((group) => `2026-02-01 CLEARED csm-enterprise ${group}`).toSorted()
    expect(told(full, '2025-11-20', '2026-02-15').toSorted()).toEqual([...fired, ...cleared])
    expect(told(full, '2025-12-01', '2025-12-01').toSorted()).toEqual(fired)
    expect(told(full, '2025-12-02', '2026-01-31')).toEqual([])
  })

  it('are none before the organization began', () => {
    expect(told(full, '2019-01-01', '2019-02-01')).toEqual([])
  })

  it('say what the answers of two days in a row differ in', () => {
    fc.assert(
      fc.property(changingCompanies, fc.integer({ min: 5, max: 330 }), (company, from) => {
        const answersOn = (day: number) =>
          new Set(
            triggersOf(company, {}, formatDay(day))
              .filter(({ firedOn }) => firedOn !== null)
              .map(({ rule, group }) => `${rule} ${group.by} ${group.key}`),
          )
        const expected: string[] = []
        let before = answersOn(BEGAN + from - 1)
        for (let day = BEGAN + from; day <= BEGAN + from + 12; day += 1) {
          const now = answersOn(day)
          for (const name of now) if (!before.has(name)) expected.push(`${day} FIRED ${name}`)
          for (const name of before) if (!now.has(name)) expected.push(`${day} CLEARED ${name}`)
          before = now
        }
        const [first, last] = [BEGAN + from, BEGAN + from + 12]
        const events = allSteps(hireTriggerEvents(company.state(), first, last, NOTHING))
        expect(
          events
            .map(({ on, kind, rule, group }) => `${on} ${kind} ${rule.id} ${group.by} ${group.key}`)
            .toSorted(),
        ).toEqual(expected.toSorted())
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})
