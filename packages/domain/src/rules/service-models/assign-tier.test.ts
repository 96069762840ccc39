import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import type { OrganizationView } from '../../state/view.js'
import { COMPLEXITIES, TIERS } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { assignTier, type TierContext } from './assign-tier.js'
import type { TierAccount, TierState } from './tier-outcome.js'

const company = anOrganization()
const on = (date: string) => company.view(date)
const today = on('2026-03-02')
const yesterday = (parseDay('2026-03-02') ?? 0) - 1

const account = (thousands: number, fields: Partial<TierAccount> = {}): TierAccount => ({
  acv: thousands * 1000_00,
  revenue: null,
  strategic: false,
  complexity: 'MODERATE',
  ...fields,
})
const had = (tier: TierState['tier'], state: Partial<TierState> = {}): TierState => ({
  tier,
  pending: null,
  promotedOn: null,
  ...state,
})

function assign(
  given: TierAccount,
  { view = today, atRisk = null, previous = null }: Partial<TierContext> = {},
) {
  const answer = assignTier(given, { view, atRisk, previous })
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return { ...answer, codes: answer.reasons.map(({ code }) => code) }
}

describe('the tier by ACV', () => {
  it.each([
    [100, 'HIGH_TOUCH'],
    [99.99, 'LOW_TOUCH'],
    [10, 'LOW_TOUCH'],
    [9.99, 'TECH_TOUCH'],
    [0, 'TECH_TOUCH'],
  ] as const)('of %dK is %s', (thousands, tier) => {
    const answer = assign(account(thousands))
    expect([answer.tier, answer.codes]).toEqual([tier, ['ACV']])
  })

  it('follows the policy and marks it', () => {
    const own = company.withPolicy('policy.tier.highTouch.acv', 40_000).view('2026-03-02')
    const answer = assign(account(50), { view: own })
    expect(answer.tier).toBe('HIGH_TOUCH')
    expect(answer.evidence.figures).toContainEqual({
      key: 'policy.tier.highTouch.acv',
      value: { kind: 'number', value: 40_000 },
      overridden: true,
    })
  })

  it('is in the organization’s money: 10K dollars at 4,000 pesos are 40M', () => {
    const pesos = anOrganization({ currency: 'COP' })
    const refused = assignTier(account(50), {
      view: pesos.view('2026-03-02'),
      atRisk: null,
      previous: null,
    })
    expect(refused).toEqual({
      status: 'NOT_EVALUATED',
      reason: { key: 'unitEconomics.REASON_NO_RATE', params: { currency: 'COP' } },
    })
    const told = pesos.withPolicy('benchmark.currencyPerUsd', 4000).view('2026-03-02')
    expect(assign(account(39_999), { view: told }).tier).toBe('TECH_TOUCH')
    expect(assign(account(40_000), { view: told }).tier).toBe('LOW_TOUCH')
    expect(assign(account(400_000), { view: told }).tier).toBe('HIGH_TOUCH')
  })
})

describe('an account that has grown', () => {
  it('moves up by its revenue before its contract says so, and is told which', () => {
    const answer = assign(account(60, { revenue: 120_000_00 }))
    expect(answer.tier).toBe('HIGH_TOUCH')
    expect(localize('en', answer.evidence.message)).toContain('revenue of $120,000')
    expect(assign(account(120, { revenue: 60_000_00 })).tier).toBe('HIGH_TOUCH')
  })

  it('waits by its revenue as it would by its ACV', () => {
    const grown = account(60, { revenue: 105_000_00 })
    const { codes, evidence } = assign(grown, { previous: had('LOW_TOUCH') })
    expect(codes).toEqual(['ACV', 'WAITS'])
    expect(localize('en', evidence.message)).toContain(
      'revenue crosses the threshold by less than 10%',
    )
  })
})

describe('strategic value and complexity', () => {
  it('give high-touch whatever the ACV', () => {
    const answer = assign(account(1, { strategic: true, complexity: 'HIGH' }))
    expect(answer.reasons.map(({ code, tier }) => [code, tier])).toEqual([
      ['ACV', 'TECH_TOUCH'],
      ['STRATEGIC', 'HIGH_TOUCH'],
    ])
    expect(localize('en', answer.evidence.message)).toBe(
      'High-touch: the account is strategic, whatever its ACV.',
    )
  })

  it('raise one tier', () => {
    expect(assign(account(5, { complexity: 'HIGH' })).tier).toBe('LOW_TOUCH')
    expect(assign(account(50, { complexity: 'HIGH' })).tier).toBe('HIGH_TOUCH')
    expect(assign(account(500, { complexity: 'HIGH' })).codes).toEqual(['ACV'])
    expect(assign(account(50, { complexity: 'LOW' })).tier).toBe('LOW_TOUCH')
  })
})

describe('an account at risk', () => {
  it.each([
    // From half of 100K on; below it the risk is worked on where the account is.
    [50, 'HIGH_TOUCH'],
    [49.99, 'LOW_TOUCH'],
    [9.99, 'TECH_TOUCH'],
  ] as const)('with %dK has %s', (thousands, tier) => {
    expect(assign(account(thousands), { atRisk: true }).tier).toBe(tier)
  })

  it('is promoted by its value, not by the tier that complexity gave: 5K is no half of 100K', () => {
    expect(assign(account(5, { complexity: 'HIGH' }), { atRisk: true }).tier).toBe('LOW_TOUCH')
  })

  it('is promoted for 90 days, and has its own tier after them', () => {
    const first = assign(account(60), { atRisk: true, previous: had('LOW_TOUCH') })
    expect(first).toMatchObject({
      tier: 'HIGH_TOUCH',
      earned: 'LOW_TOUCH',
      promotedUntil: '2026-05-31',
      codes: ['ACV', 'AT_RISK'],
    })
    expect(first.reasons.at(-1)?.message.params).toMatchObject({ until: '2026-05-31' })
    // The 90th day is 30 May. It lasts, risk or no risk.
    const last = assign(account(60), {
      view: on('2026-05-30'),
      atRisk: false,
      previous: first.state,
    })
    expect([last.tier, last.promotedUntil]).toEqual(['HIGH_TOUCH', '2026-05-31'])
    const over = assign(account(60), {
      view: on('2026-05-31'),
      atRisk: false,
      previous: last.state,
    })
    expect([over.tier, over.codes, over.state.promotedOn]).toEqual(['LOW_TOUCH', ['ACV'], null])
  })

  it('is promoted once for one risk, and again for another', () => {
    const first = assign(account(60), { atRisk: true, previous: had('LOW_TOUCH') })
    const still = assign(account(60), {
      view: on('2026-06-15'),
      atRisk: true,
      previous: first.state,
    })
    expect([still.tier, still.codes]).toEqual(['LOW_TOUCH', ['ACV', 'PROMOTION_OVER']])
    expect(still.reasons.at(-1)?.message.params).toMatchObject({ on: '2026-05-31' })
    const well = assign(account(60), {
      view: on('2026-07-01'),
      atRisk: false,
      previous: still.state,
    })
    const again = assign(account(60), {
      view: on('2026-08-01'),
      atRisk: true,
      previous: well.state,
    })
    expect([again.tier, again.promotedUntil]).toEqual(['HIGH_TOUCH', '2026-10-30'])
  })

  it('is promoted at once and falls back at once, however near the threshold', () => {
    const first = assign(account(95), { atRisk: true, previous: had('LOW_TOUCH') })
    expect(first.tier).toBe('HIGH_TOUCH')
    const over = assign(account(95), {
      view: on('2026-05-31'),
      atRisk: false,
      previous: first.state,
    })
    expect([over.tier, over.state.pending]).toEqual(['LOW_TOUCH', null])
  })

  it('is nobody while health is not known', () => {
    const answer = assign(account(60))
    expect(answer.tier).toBe('LOW_TOUCH')
    expect(answer.evidence.inputs).toContainEqual({ name: 'atRisk', value: null, unit: 'TEXT' })
  })
})

describe('a small crossing', () => {
  it.each([
    // From the threshold itself to a tenth above it, and down to a tenth below it.
    ['LOW_TOUCH', 100, true],
    ['LOW_TOUCH', 109.99, true],
    ['LOW_TOUCH', 110, false],
    ['HIGH_TOUCH', 99.99, true],
    ['HIGH_TOUCH', 90.01, true],
    ['HIGH_TOUCH', 90, false],
    ['TECH_TOUCH', 10, true],
    ['TECH_TOUCH', 11, false],
  ] as const)('from %s to %dK waits: %s', (tier, thousands, waits) => {
    const { codes } = assign(account(thousands), { previous: had(tier) })
    expect(codes.includes('WAITS')).toBe(waits)
  })

  it('waits for the next evaluation, and moves then', () => {
    const first = assign(account(105), { previous: had('LOW_TOUCH') })
    expect(first).toMatchObject({
      tier: 'LOW_TOUCH',
      codes: ['ACV', 'WAITS'],
      state: { pending: { tier: 'HIGH_TOUCH', since: today.day } },
    })
    expect(localize('en', first.evidence.message)).toBe(
      'Stays Low-touch: the ACV crosses the threshold by less than 10%, so High-touch waits for the ' +
        'next evaluation.',
    )
    // The same evaluation again is no second one.
    expect(assign(account(105), { previous: first.state }).tier).toBe('LOW_TOUCH')
    const second = assign(account(105), { view: on('2026-03-03'), previous: first.state })
    expect([second.tier, second.codes]).toEqual(['HIGH_TOUCH', ['ACV', 'WAITED']])
  })

  it.each([
    [110, 'LOW_TOUCH', 'HIGH_TOUCH'],
    [109.99, 'LOW_TOUCH', 'LOW_TOUCH'],
    [90, 'HIGH_TOUCH', 'LOW_TOUCH'],
    [90.01, 'HIGH_TOUCH', 'HIGH_TOUCH'],
    [9.5, 'LOW_TOUCH', 'LOW_TOUCH'],
    [8.9, 'LOW_TOUCH', 'TECH_TOUCH'],
    // From tech-touch to high-touch is no small crossing, near as it ends.
    [105, 'TECH_TOUCH', 'HIGH_TOUCH'],
  ] as const)('of %dK from %s: %s', (thousands, from, to) => {
    expect(assign(account(thousands), { previous: had(from) }).tier).toBe(to)
  })

  it('forgets what waited when the ACV comes back, or goes elsewhere', () => {
    const pending = { tier: 'HIGH_TOUCH', since: yesterday } as const
    const back = assign(account(95), { previous: had('LOW_TOUCH', { pending }) })
    expect([back.tier, back.state.pending]).toEqual(['LOW_TOUCH', null])
    const elsewhere = assign(account(9.5), { previous: had('LOW_TOUCH', { pending }) })
    expect(elsewhere.tier).toBe('LOW_TOUCH')
    expect(elsewhere.state.pending).toEqual({ tier: 'TECH_TOUCH', since: today.day })
  })

  it('is told from other causes: a complex account moves at once', () => {
    const complex = account(50, { complexity: 'HIGH' })
    expect(assign(complex, { previous: had('LOW_TOUCH') }).tier).toBe('HIGH_TOUCH')
    // Raised by complexity, 105K or 95K is the same.
    const near = account(95, { complexity: 'HIGH' })
    expect(assign(near, { previous: had('HIGH_TOUCH') }).codes).toEqual(['ACV', 'COMPLEXITY'])
  })

  it('does not wait the first time', () => {
    expect(assign(account(105), { previous: had(null) }).tier).toBe('HIGH_TOUCH')
  })
})

describe('any account', () => {
  const accounts = fc.record({
    acv: fc.integer({ min: 0, max: 30_000_000 }),
    revenue: fc.option(fc.integer({ min: 0, max: 30_000_000 })),
    strategic: fc.boolean(),
    complexity: fc.constantFrom(...COMPLEXITIES),
  })
  const rank = (given: TierAccount, atRisk: boolean) =>
    -TIERS.indexOf(assign(given, { atRisk }).tier)

  it('never loses a tier by growing', () => {
    fc.assert(
      fc.property(accounts, fc.nat(10_000_000), fc.boolean(), (given, more, atRisk) => {
        const grown = { ...given, acv: given.acv + more }
        expect(rank(grown, atRisk)).toBeGreaterThanOrEqual(rank(given, atRisk))
      }),
    )
  })

  it('has after two evaluations the tier it would have without a past', () => {
    const days: readonly OrganizationView[] = [today, on('2026-04-01')]
    fc.assert(
      fc.property(accounts, fc.constantFrom(...TIERS), (given, from) => {
        let state = had(from)
        for (const view of days) state = assign(given, { view, previous: state }).state
        expect(state.tier).toBe(assign(given).tier)
      }),
    )
  })
})
