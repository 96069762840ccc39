import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { capacityOf } from './capacity-of.js'
import { rampStart } from './ramp-start.js'
import { rollUp } from './roll-up.js'
import { seatAbsence } from './seat-absence.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')
const ana = cs.withSeat('CSM 1').filledBy('Ana')

const lineOf = (view: OrganizationView) =>
  rollUp(view, 'ORGANIZATION', { families: ['CSM'] })[0]!.lines[0]!

function absenceOf(company: OrganizationFixture, date = on, title = 'CSM 1') {
  const view = company.view(date)
  return seatAbsence(
    view,
    capacityOf(view).seats.find((seat) => seat.position?.title === title)!,
  )
}

describe('somebody who is away', () => {
  it('has a seat and costs, and the capacity falls by the share for those days', () => {
    const half = ana.carrying(20).away('Ana', '2026-02-01', { shareAbsent: 40, to: '2026-04-01' })
    const capacities = ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'].map(
      (date) => lineOf(half.view(date)).capacity,
    )
    expect(capacities).toEqual([1, 0.6, 0.6, 1])
    expect(lineOf(half.view(on))).toMatchObject({ people: 1, fte: 1, openSeats: 0 })
  })

  it('is no reason to hire, unless no day of return is recorded', () => {
    const full = ana.carrying(40)
    const until = (to?: string) =>
      lineOf(full.away('Ana', '2026-02-01', to === undefined ? {} : { to }).view(on)).peopleNeeded
    expect(until('2026-06-01')).toBe(0)
    expect(until()).toBe(1)
  })

  it('carries nothing of a pool meanwhile', () => {
    const pool = ana.withSeat('CSM 2').filledBy('Bea').carrying(60, {}, { team: 'CS' })
    const loads = rollUp(pool.away('Ana', '2026-02-01').view(on), 'PERSON', { families: ['CSM'] })
    expect(loads.map(({ name, lines }) => [name, lines[0]?.load])).toEqual([
      ['Ana', 0],
      ['Bea', 0.75],
    ])
  })

  it('leaves the seat uncovered until others take its accounts, and again when that is over', () => {
    const away = ana
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(2, {}, { seat: 'CSM 1' })
      .away('Ana', '2026-02-01', { to: '2026-05-01' })
    expect(absenceOf(away)).toMatchObject({ cover: 'UNCOVERED', accounts: 2, fte: 1 })
    const standIn = (account: string, to: string) =>
      ({
        type: 'coverAccount',
        effective: '2026-02-01',
        id: away.id('coverage', `stand-in ${account}`),
        accountId: away.id('account', account),
        responsibility: 'CSM',
        positionId: away.id('position', 'CSM 2'),
        to,
        reason: 'Parental leave',
      }) as const
    const one = away.and(standIn('Account 1', '2026-05-01'))
    expect(absenceOf(one)).toMatchObject({ cover: 'UNCOVERED', accounts: 1 })
    const both = one.and(standIn('Account 2', '2026-04-01'))
    expect(absenceOf(both)).toMatchObject({ cover: 'COVERED', accounts: 0 })
    // The standing coverage was split and resumes, a month before Ana does.
    expect(absenceOf(both, '2026-04-01')).toMatchObject({ cover: 'UNCOVERED', accounts: 1 })
    expect(absenceOf(both, '2026-05-01')).toBeNull()
    expect(both.view('2026-05-01').coverage.ofPosition(both.id('position', 'CSM 1'))).toHaveLength(
      2,
    )
  })

  it('is covered where those who are there carry the book', () => {
    const part = (accounts: number) =>
      absenceOf(ana.carrying(accounts).away('Ana', '2026-02-01', { shareAbsent: 50 }))?.cover
    // 40 ÷ 80 are half a seat.
    expect([part(40), part(41)]).toEqual(['COVERED', 'UNCOVERED'])
  })

  it('never adds capacity, and is back on the day after', () => {
    const share = fc.integer({ min: 1, max: 100 })
    const days = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(share, days, days, (shareAbsent, begins, lasts) => {
        const start = parseDay('2025-06-01')! + begins
        const to = formatDay(start + lasts)
        const away = ana.away('Ana', formatDay(start), { shareAbsent, to })
        const capacityOn = (company: OrganizationFixture, date: string) =>
          lineOf(company.view(date)).capacity
        const there = capacityOn(ana, formatDay(start))
        expect(capacityOn(away, formatDay(start))).toBeCloseTo(there * (1 - shareAbsent / 100), 9)
        expect(capacityOn(away, to)).toBeCloseTo(capacityOn(ana, to), 9)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a half-time CSM hired 58 days ago', () => {
  const fresh = cs
    .withSeat('CSM 1', { fte: 50 })
    .filledBy('Ana', { since: '2026-01-03' })
    .carrying(28)

  it('is told by what the seat carries in the end, and what it can today beside', () => {
    const line = lineOf(fresh.view(on))
    expect(line.fullUtilisation.value).toBeCloseTo(0.7, 9)
    expect(localize('en', line.evidence.message)).toMatch(/: 70% utilised once everyone is ramped/)
    expect(line.peopleNeeded).toBe(0)
    // 28 ÷ 80 on half a seat are more than 58 days are worth of it, and fit once learnt.
    expect([line.band, line.fullBand]).toEqual(['OVER', 'HEALTHY'])
    expect(lineOf(fresh.view('2026-01-03')).fullUtilisation.value).toBeCloseTo(0.7, 9)
  })
})

describe('the ramp', () => {
  const enterprise = { segment: 'ENTERPRISE' } as const
  const startOf = (company: OrganizationFixture, date: string) => {
    const day = rampStart(company.view(date), company.id('person', 'Ana'), 'CSM')
    return day === null ? null : formatDay(day)
  }
  const first = cs.withSeat('CSM 1').filledBy('Ana', { since: '2025-01-01', to: '2025-07-01' })
  const again = (since: string) => first.withSeat('CSM 2').filledBy('Ana', { since })

  it('goes on after a pause, and begins anew after twelve months', () => {
    expect(startOf(again('2026-06-30'), '2026-10-01')).toBe('2025-01-01')
    expect(startOf(again('2026-07-01'), '2026-10-01')).toBe('2026-07-01')
  })

  it('begins anew after twelve months on full leave, not on half', () => {
    const seated = cs.withSeat('CSM 1').filledBy('Ana', { since: '2025-01-01' })
    const long = { to: '2026-09-01' }
    expect(startOf(seated.away('Ana', '2025-08-01', long), '2026-10-01')).toBe('2026-09-01')
    expect(
      startOf(seated.away('Ana', '2025-08-01', { ...long, shareAbsent: 50 }), '2026-10-01'),
    ).toBe('2025-01-01')
    expect(startOf(seated.away('Ana', '2026-03-01', long), '2026-10-01')).toBe('2025-01-01')
  })

  it('begins anew with a book of another row, and not with another book of the same', () => {
    const moved = (book: typeof enterprise | { segment: 'SMB' }) =>
      cs
        .withSeat('CSM 1')
        .filledBy('Ana', { since: '2025-01-01', to: '2026-02-01' })
        .carrying(30, { segment: 'SMB' })
        .withSeat('CSM 2')
        .filledBy('Ana', { since: '2026-02-01' })
        .carrying(6, book)
    expect(startOf(moved(enterprise), on)).toBe('2026-02-01')
    expect(startOf(moved({ segment: 'SMB' }), on)).toBe('2025-01-01')
    expect(startOf(moved(enterprise), '2026-01-31')).toBe('2025-01-01')
  })
})
