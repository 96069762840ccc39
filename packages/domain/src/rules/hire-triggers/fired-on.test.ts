import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { anOrganization } from '../../testing/an-organization.js'
import { asOf, trigger, triggersOf } from '../../testing/hire-triggers/ask-triggers.js'
import { changingCompanies } from '../../testing/hire-triggers/changing-companies.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'

const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')
const enterprise = { segment: 'ENTERPRISE' } as const

const firing = (company: OrganizationFixture, rule: Parameters<typeof trigger>[1], day = asOf) => {
  const { status, firedOn, firedOnIsLowerBound } = trigger(company, rule, {}, 'ORGANIZATION', day)
  return [status, firedOn, firedOnIsLowerBound]
}

describe('the day on which a trigger fired', () => {
  it('is the first on which a book had lasted, three weeks after it was full, whoever asks later', () => {
    const full = oneCsm.carrying(11, enterprise).on('2025-11-10').carrying(1, enterprise)
    expect(firing(full, 'csm-enterprise', '2025-11-30')).toEqual(['NOT_FIRED', null, false])
    for (const day of ['2025-12-01', '2025-12-02', '2026-01-17', '2026-11-20']) {
      expect(firing(full, 'csm-enterprise', day)).toEqual(['FIRED', '2025-12-01', false])
    }
  })

  it('begins anew when a second CSM came and went', () => {
    const helped = oneCsm
      .carrying(12, enterprise)
      .withSeat('CSM 2')
      .filledBy('Bea', { since: '2025-03-01', to: '2026-01-15' })
      .carrying(6, enterprise)
    // From 15 January 18 accounts lie with one CSM again: 18 of 12 on a seat and none on the other.
    const again = firing(helped, 'csm-enterprise', '2026-03-01')
    expect(again).toEqual(['FIRED', '2026-02-05', false])
    expect(firing(helped, 'csm-enterprise', '2026-04-20')).toEqual(again)
  })

  it('is the very day for what fires at once: a Manager’s sixth direct CSM too many', () => {
    let wide = cs.withSeat('Lead', { role: 'Team Lead' }).filledBy('Lea')
    for (let n = 1; n <= 6; n += 1) {
      const since = n === 6 ? '2025-09-17' : '2025-02-01'
      wide = wide.withSeat(`CSM ${n}`, { reportsTo: 'Lead' }).filledBy(`Person ${n}`, { since })
    }
    expect(firing(wide, 'leadership-span')).toEqual(['FIRED', '2025-09-17', false])
    expect(firing(wide, 'leadership-span', '2025-09-17')).toEqual(['FIRED', '2025-09-17', false])
    // The day before it lies ahead, and is on record.
    expect(trigger(wide, 'leadership-span', {}, 'ORGANIZATION', '2025-09-16')).toMatchObject({
      status: 'FIRED',
      firedOn: null,
      startBy: '2025-09-17',
    })
  })

  it('moves with contracts that come into the twelve months: nothing is recorded on that day', () => {
    const due = { contractEnd: '2026-09-01' }
    const renewals = cs.withAccounts(80, due)
    // 366 days from and including the day asked about: the first that reaches 1 September.
    const fired = firing(renewals, 'renewals-pipeline')
    expect(fired).toEqual(['FIRED', '2025-09-01', false])
    expect(firing(renewals, 'renewals-pipeline', '2025-08-31')).toEqual(['NOT_FIRED', null, false])
  })

  it('is a lower bound where the records begin with it', () => {
    const full = oneCsm.carrying(60)
    expect(firing(full, 'csm-mid-market', '2025-01-01')).toEqual(['FIRED', '2025-01-01', true])
    expect(firing(full, 'csm-mid-market', '2025-08-20')).toEqual(['FIRED', '2025-01-01', true])
  })

  it('is a lower bound at the horizon, which stays the same for a month', () => {
    const full = oneCsm.carrying(60)
    expect(firing(full, 'csm-mid-market', '2027-03-02')).toEqual(['FIRED', '2026-03-01', true])
    expect(firing(full, 'csm-mid-market', '2027-03-31')).toEqual(['FIRED', '2026-03-01', true])
    expect(firing(full, 'csm-mid-market', '2027-04-01')).toEqual(['FIRED', '2026-04-01', true])
  })
})

describe('any trigger', () => {
  const first = parseDay('2025-01-01') ?? 0
  it('fired on one day, whichever day of the stretch asks, and had not on the day before', () => {
    fc.assert(
      fc.property(changingCompanies, fc.integer({ min: 30, max: 340 }), (company, back) => {
        const asked = first + back
        const on = (day: number) => triggersOf(company, {}, formatDay(day))
        for (const found of on(asked)) {
          const { firedOn, rule, group } = found
          if (firedOn === null) continue
          const same = (day: number) =>
            on(day).find(
              (each) =>
                each.rule === rule && each.group.by === group.by && each.group.key === group.key,
            )
          for (const day of [firedOn, Math.floor((firedOn + asked) / 2), asked - 1]) {
            if (day >= firedOn) expect(same(day)).toMatchObject({ firedOn })
          }
          expect(same(firedOn - 1)?.firedOn ?? null).toBeNull()
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
