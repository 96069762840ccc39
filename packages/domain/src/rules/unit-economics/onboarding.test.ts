import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationView } from '../../state/view.js'
import type { UnitEconomicsOptions } from './economics-line.js'
import { unitEconomics } from './unit-economics.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const withoutAllowances = anOrganization({ grossMargin: 8000 })
  .withPolicy('policy.cost.shared.lowTouch', 0)
  .withPolicy('policy.cost.technology.lowTouch', 0)
  .withTeam('CS')

/** A CSM of 120,000 with 80 customers of 30,000, onboarded by a specialist of 105,000, 3,000 each. */
const onboarded = (startedOn: string, status: 'ACTIVE' | 'LIVE', contractEnd?: string) =>
  withoutAllowances
    .withSeat('IS 1', { role: 'Implementation Specialist' })
    .withPerson('Ivo', { loadedCost: dollars(105_000) })
    .filledBy('Ivo')
    .withSeat('CSM 1')
    .withPerson('Ana', { loadedCost: dollars(120_000) })
    .filledBy('Ana')
    .carrying(80, {
      acv: dollars(30_000),
      contractStart: '2026-01-01',
      ...(contractEnd !== undefined && { contractEnd }),
    })
    .inImplementation({ seat: 'IS 1', status, startedOn, ...(status === 'LIVE' && { liveOn: on }) })

function whole(view: OrganizationView, options: UnitEconomicsOptions = {}) {
  const answer = unitEconomics(view, 'ORGANIZATION', options)
  if (answer.status === 'NOT_EVALUATED') throw new Error('It is evaluated.')
  const [line] = answer.lines
  if (line === undefined) throw new Error('The organization has no line.')
  return line
}

describe('onboarding', () => {
  it('is paid once: 105,000 ÷ 35 = 3,000, of which a year of three bears 1,000', () => {
    const line = whole(onboarded('2026-01-15', 'LIVE').view(on))
    expect(line.cost).toMatchObject({ people: dollars(120_000), onboarding: dollars(80_000) })
    expect(line.onboarding).toMatchObject({ accounts: 80, once: dollars(240_000), running: 0 })
    // (1,500 + 1,000) ÷ 30,000, and in the first year (1,500 + 3,000) ÷ 30,000.
    expect(line.judgement.share.value).toBeCloseTo(2500 / 30_000, 9)
    expect(line.onboarding.firstYearShare.value).toBeCloseTo(0.15, 9)
    // 3,000 ÷ ((24,000 − 1,500) ÷ 12).
    expect(line.onboarding.monthsToRecover.value).toBeCloseTo(1.6, 9)
  })

  it('does not make accounts too expensive while they are in it', () => {
    // The specialist's whole year lies with them, and is no yearly cost of theirs.
    const line = whole(onboarded('2026-02-15', 'ACTIVE').view(on))
    expect(line.onboarding.running).toBe(dollars(105_000))
    expect(line.judgement.share.value).toBeCloseTo(2500 / 30_000, 9)
  })

  it.each([
    // 1 ÷ (1 − 0.5) = 2 years; 0.9 would be 10, but 3 is the most; 0 is a year.
    [0.5, 1500],
    [0.9, 1000],
    [0, 3000],
    [null, 1000],
  ])('is spread over a logo life at a logo retention of %d: %d a year', (retention, share) => {
    const view = onboarded('2026-01-15', 'LIVE').view(on)
    const line = whole(view, { logoRetentionOf: () => retention })
    expect(line.cost.onboarding).toBe(dollars(share * 80))
  })

  it('is spread over a longer contract, and over a longer life where policy says so', () => {
    const five = onboarded('2026-01-15', 'LIVE', '2031-01-01').view(on)
    expect(whole(five).cost.onboarding / 80).toBeCloseTo(dollars(600), -2)
    const loyal = onboarded('2026-01-15', 'LIVE').withPolicy('policy.onboarding.years', 6).view(on)
    expect(whole(loyal, { logoRetentionOf: () => 0.8 }).cost.onboarding).toBe(dollars(600 * 80))
  })

  it('is recovered after that life, and costs nothing any more', () => {
    const line = whole(onboarded('2023-03-01', 'LIVE').view(on))
    expect(line.cost.onboarding).toBe(0)
    expect(line.onboarding.firstYearShare.reason?.key).toBe('unitEconomics.REASON_NO_ONBOARDING')
  })

  it('takes its third out of the shared allowance', () => {
    const seat = anOrganization()
      .withTeam('CS')
      .withAccounts(1)
      .withSeat('IS 1', { role: 'Implementation Specialist' })
    expect(whole(seat.view(on)).cost.shared).toBe(dollars(600))
    expect(whole(seat.filledBy('Ivo').view(on)).cost.shared).toBe(dollars(400))
  })
})
