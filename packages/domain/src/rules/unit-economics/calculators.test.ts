import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { affordability, type AffordabilityContext } from './affordability.js'
import { customerCost } from './customer-cost.js'

const dollars = (amount: number) => amount * 100
const cost = (csmLoadedCost: number, accountsPerCsm: number, shared = 0, technology = 0) =>
  customerCost({
    csmLoadedCost: dollars(csmLoadedCost),
    accountsPerCsm,
    shared: dollars(shared),
    technology: dollars(technology),
    currency: 'USD',
  })
const judge = (amount: number, acv: number, context: Partial<AffordabilityContext> = {}) =>
  affordability(dollars(amount), dollars(acv), { currency: 'USD', ...context })

describe('customerCost', () => {
  it.each([
    // 120,000 ÷ 50 = 2,400, + 600 + 200.
    [120_000, 50, 600, 200, 3200],
    [150_000, 12, 0, 0, 12_500],
    [120_000, 40, 0, 0, 3000],
  ])('of %i ÷ %i + %i + %i is %i', (csm, accounts, shared, technology, total) => {
    expect(cost(csm, accounts, shared, technology).total.value).toBe(dollars(total))
  })

  it('has no value without accounts, and says why', () => {
    const { total, evidence } = cost(120_000, 0)
    expect(total).toEqual({
      value: null,
      reason: { key: 'unitEconomics.REASON_NO_ACCOUNTS', params: {} },
    })
    expect(evidence.message).toEqual(total.reason)
  })

  it('says it', () => {
    expect(localize('en', cost(120_000, 50, 600, 200).evidence.message)).toBe(
      'One customer costs $3,200 a year: a CSM of $120,000 over 50 accounts, shared resources ' +
        'of $600.00 and technology of $200.00.',
    )
  })
})

describe('affordability by share', () => {
  it.each([
    // 3,200 ÷ 30,000 = 10.7 %, ÷ 15,000 = 21.3 %, ÷ 60,000 = 5.3 %.
    [3200, 30_000, 0.107, 'VIABLE'],
    [3200, 15_000, 0.213, 'TOO_EXPENSIVE'],
    [3200, 60_000, 0.053, 'COMFORTABLE'],
    [12_500, 100_000, 0.125, 'VIABLE'],
    [3000, 30_000, 0.1, 'COMFORTABLE'],
    // 3K is trouble on 5K and clever on 500K; a dedicated CSM is too much for 10K.
    [3000, 5000, 0.6, 'TOO_EXPENSIVE'],
    [3000, 500_000, 0.006, 'LIGHT'],
    [3000, 10_000, 0.3, 'TOO_EXPENSIVE'],
    // The bands are [0, 5), [5, 10], (10, 15].
    [4999, 100_000, 0.05, 'LIGHT'],
    [5000, 100_000, 0.05, 'COMFORTABLE'],
    [10_001, 100_000, 0.1, 'VIABLE'],
    [15_000, 100_000, 0.15, 'VIABLE'],
    [15_001, 100_000, 0.15, 'TOO_EXPENSIVE'],
  ] as const)('%i of %i is %d: %s', (amount, acv, share, verdict) => {
    const judged = judge(amount, acv)
    expect(judged.share.value).toBeCloseTo(share, 3)
    expect([judged.verdict, judged.verdictOfShare, judged.adjustment]).toEqual([
      verdict,
      verdict,
      null,
    ])
  })

  it('breaks even where the cost is 15 % of the ACV', () => {
    // 3,200 ÷ 0.15 = 21,333.33…, rounded up to the cent; 1,500 ÷ 0.15 is 10,000 sharp.
    expect(judge(3200, 30_000).breakEvenAcv.value).toBe(2_133_334)
    expect(judge(1500, 30_000).breakEvenAcv.value).toBe(1_000_000)
  })

  it('shows the multiple of the model beside: 30,000 ÷ 3,200 = 9.4 of 3–10', () => {
    const low = judge(3200, 30_000, { tier: 'LOW_TOUCH' })
    expect(low.multiple.value).toBe(9.375)
    expect(low.multipleVerdict).toBe('WITHIN')
    // 9.4 of 5–10; 5 of 5–10 at 20 %, which the share calls too expensive all the same.
    expect(judge(3200, 30_000, { tier: 'HIGH_TOUCH' }).multipleVerdict).toBe('WITHIN')
    const both = judge(20_000, 100_000, { tier: 'HIGH_TOUCH' })
    expect([both.multipleVerdict, both.verdict]).toEqual(['WITHIN', 'TOO_EXPENSIVE'])
    expect(judge(40_000, 100_000, { tier: 'HIGH_TOUCH' }).multipleVerdict).toBe('BELOW')
    expect(judge(1000, 30_000, { tier: 'LOW_TOUCH' }).multipleVerdict).toBe('ABOVE')
  })

  it('follows the policy and marks it', () => {
    const policies = new Map([['policy.unitEconomics.viable', 0.25]])
    const judged = judge(3200, 15_000, { policies })
    expect(judged.verdict).toBe('VIABLE')
    expect(judged.evidence.figures).toContainEqual({
      key: 'policy.unitEconomics.viable',
      value: { kind: 'number', value: 0.25 },
      overridden: true,
    })
    const none = judge(3200, 15_000, { policies: new Map([['policy.unitEconomics.viable', 0]]) })
    expect(none.breakEvenAcv.reason?.key).toBe('unitEconomics.REASON_NO_LIMIT')
  })

  it('has no verdict without an ACV', () => {
    const free = judge(3200, 0)
    expect([free.share.value, free.verdict, free.verdictOfShare]).toEqual([null, null, null])
    expect(free.verdictReason?.key).toBe('unitEconomics.REASON_NO_REVENUE')
    expect(judge(0, 30_000).multiple.reason?.key).toBe('unitEconomics.REASON_NO_COST')
    expect(judge(0, 30_000).verdict).toBe('LIGHT')
  })
})

describe('affordability by retention', () => {
  it('forgives 21.3 % of 15K only where retention is exceptional', () => {
    // 21.3 % × (1 − 0.95) ÷ (1 − 0.9) = 10.7 %.
    const kept = judge(3200, 15_000, { retention: 0.95 })
    expect(kept.retentionAdjustedShare.value).toBeCloseTo(0.1067, 4)
    expect([kept.verdict, kept.adjustment]).toEqual(['VIABLE', 'SOFTENED'])
    expect(localize('en', kept.evidence.message)).toContain('exceptional retention of 95%')
    // 94 % is good and no exception, though 21.3 % × 0.06 ÷ 0.1 is 12.8 %: high-touch keeps 95 %.
    expect(judge(3200, 15_000, { retention: 0.94 }).verdict).toBe('TOO_EXPENSIVE')
  })

  it('lets a 50K account kept at 95 % cost more than one kept at 70 %', () => {
    // 9,000 is 18 % of 50,000; × 0.05 ÷ 0.1 = 9 %. Lifetimes 20 and 3.3 years.
    const [long, short] = [0.95, 0.7].map((retention) =>
      judge(9000, 50_000, { retention, grossMargin: 0.75 }),
    )
    expect([long?.verdict, short?.verdict]).toEqual(['VIABLE', 'TOO_EXPENSIVE'])
    expect(long?.lifetimeYears.value).toBeCloseTo(20, 9)
    expect(short?.lifetimeYears.value).toBeCloseTo(10 / 3, 9)
    // 9,000 ÷ (50,000 × 0.75 × 20) = 1.2 %; ÷ (… × 3.33) = 7.2 %.
    expect(long?.lifetimeMarginShare.value).toBeCloseTo(0.012, 9)
    expect(short?.lifetimeMarginShare.value).toBeCloseTo(0.072, 9)
  })

  it.each([
    // The share by which a lifetime of 1 ÷ (1 − retention) years, against the best's 10, comes to 15 %:
    // 30 % × 5 ÷ 10, 50 % × 3 ÷ 10, 75 % × 2 ÷ 10.
    [30, 0.95],
    [50, 0.97],
    [75, 0.98],
  ])('finds %i % viable where %d stay, and a dollar more too much', (share, retention) => {
    const [exact, more] = [0, 1].map((dollar) =>
      judge(share * 1000 + dollar, 100_000, { retention }),
    )
    expect(exact?.retentionAdjustedShare.value).toBeCloseTo(0.15, 12)
    expect([exact?.verdict, exact?.adjustment]).toEqual(['VIABLE', 'SOFTENED'])
    expect([more?.verdict, more?.adjustment]).toEqual(['TOO_EXPENSIVE', null])
  })

  it('says what is missing', () => {
    expect(judge(3200, 30_000).lifetimeYears.reason?.key).toBe('unitEconomics.REASON_NO_RETENTION')
    expect(judge(3200, 30_000, { retention: 0.9 }).lifetimeMarginShare.reason?.key).toBe(
      'unitEconomics.REASON_NO_MARGIN',
    )
    const endless = judge(3200, 15_000, { retention: 1, grossMargin: 0.8 })
    expect(endless.lifetimeYears.reason?.key).toBe('unitEconomics.REASON_NOBODY_LEAVES')
    expect(endless.verdict).toBe('VIABLE')
  })
})

describe('affordability by margin', () => {
  it('finds 10 % of 30K too much where the organization’s own target is below it', () => {
    const target = { policies: new Map([['policy.unitEconomics.viable', 0.08]]) }
    expect(judge(3000, 30_000, target).verdict).toBe('TOO_EXPENSIVE')
  })

  it('finds 10 % of 30K too much where the margin aimed at is 20 %', () => {
    // 0.1 ÷ 0.2 is half of the margin.
    const squeezed = judge(3000, 30_000, { grossMargin: 0.2 })
    expect(squeezed.verdictOfShare).toBe('COMFORTABLE')
    expect([squeezed.verdict, squeezed.adjustment]).toEqual(['TOO_EXPENSIVE', 'HARDENED'])
    expect(squeezed.marginShare.value).toBeCloseTo(0.5, 12)
    expect(localize('en', squeezed.evidence.message)).toBe(
      'Serving costs $3,000 a year, 10% of an ACV of $30,000: too expensive to serve, since it ' +
        'takes 50% of a margin of 20%.',
    )
  })

  it('leaves no room for 20 % in a margin of 40 %, however well customers stay', () => {
    const judged = judge(20_000, 100_000, { grossMargin: 0.4, retention: 0.98 })
    expect([judged.verdict, judged.adjustment]).toEqual(['TOO_EXPENSIVE', null])
    expect(judge(20_000, 100_000, { grossMargin: 0.7, retention: 0.98 }).verdict).toBe('VIABLE')
  })

  it('does not mind 12.5 % where margins are healthy', () => {
    expect(judge(12_500, 100_000, { grossMargin: 0.7 }).verdict).toBe('VIABLE')
  })

  it('finds half of the margin too much, and a cent less than half not', () => {
    // 5 % of a margin of 10 %, 7 % of 14 %: each is half, to the cent.
    for (const [amount, grossMargin] of [
      [5000, 0.1],
      [7000, 0.14],
      [14_500, 0.29],
    ] as const) {
      const half = judge(amount, 100_000, { grossMargin })
      expect([half.verdict, half.adjustment]).toEqual(['TOO_EXPENSIVE', 'HARDENED'])
      expect(judge(amount - 0.01, 100_000, { grossMargin }).adjustment).toBeNull()
    }
  })

  it('allows no cost where there is no margin at all', () => {
    const none = judge(100, 100_000, { grossMargin: 0 })
    expect([none.verdict, none.marginShare.value]).toEqual(['TOO_EXPENSIVE', null])
    expect(localize('pt', none.evidence.message)).toContain('não há margem')
  })
})

describe('a cost at a limit of the policy', () => {
  const percents = fc.integer({ min: 1, max: 99 })
  const held = (limits: Readonly<Record<string, number>>) => {
    const keyed = Object.entries(limits).map(
      ([name, percent]) => [`policy.unitEconomics.${name}`, percent / 100] as const,
    )
    return { policies: new Map(keyed) }
  }

  it('is no longer light, still comfortable and still viable', () => {
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 1e6 }), (percent, amount) => {
        // The mean of several ACVs is not always whole: 1 is 7 % of 14.285714…
        const acv = (amount * 100) / percent
        const verdict = (limits: Readonly<Record<string, number>>) =>
          judge(amount, acv, held(limits)).verdict
        const [below, above] = [percent / 2, (percent + 100) / 2]
        expect(verdict({ light: percent, comfortable: above, viable: 100 })).toBe('COMFORTABLE')
        expect(verdict({ light: below, comfortable: percent, viable: 100 })).toBe('COMFORTABLE')
        expect(verdict({ light: 0, comfortable: below, viable: percent })).toBe('VIABLE')
      }),
    )
  })

  it('takes too much of the margin', () => {
    fc.assert(
      fc.property(percents, percents, (percent, margin) => {
        // 9 of 100 takes 20 % of a margin of 45 %.
        const limits = held({ light: 100, viable: 100, marginShare: percent })
        const at = (amount: number) =>
          judge(amount, 10_000, { ...limits, grossMargin: margin / 100 }).verdict
        expect([at(percent * margin), at(percent * margin - 1)]).toEqual(['TOO_EXPENSIVE', 'LIGHT'])
      }),
    )
  })

  it('breaks even at that ACV to the cent', () => {
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 1e5 }), (percent, hundreds) => {
        const { breakEvenAcv } = judge(hundreds * percent, 1, held({ viable: percent }))
        expect(breakEvenAcv.value).toBe(dollars(hundreds * 100))
      }),
    )
  })
})

describe('any cost', () => {
  it('is judged no better when it grows', () => {
    const order = ['LIGHT', 'COMFORTABLE', 'VIABLE', 'TOO_EXPENSIVE']
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(null, 0, 0.2, 0.7, 1),
        fc.constantFrom(null, 0, 0.7, 0.95, 1),
        (cost, more, acv, grossMargin, retention) => {
          const context = { currency: 'USD', grossMargin, retention }
          const rank = (amount: number) =>
            order.indexOf(affordability(amount, acv, context).verdict ?? '')
          expect(rank(cost)).toBeGreaterThanOrEqual(0)
          expect(rank(cost + more)).toBeGreaterThanOrEqual(rank(cost))
        },
      ),
    )
  })

  it('is viable at its break-even ACV, and not a cent below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (cost) => {
        const acv = affordability(cost, 1, { currency: 'USD' }).breakEvenAcv.value ?? 0
        expect(affordability(cost, acv, { currency: 'USD' }).verdict).toBe('VIABLE')
        expect(cost / (acv - 1)).toBeGreaterThan(0.15)
      }),
    )
  })
})
