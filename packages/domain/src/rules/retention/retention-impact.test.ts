import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmark, type NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { compounded, type ImpactInput } from './impact.js'
import { retentionImpact } from './retention-impact.js'

const view = anOrganization().view('2026-03-02')
const figure = (key: NumberBenchmarkKey): number => benchmark(key).value.value
const basisPoints = (key: NumberBenchmarkKey): number => Math.round(figure(key) * 10_000)

/** 100 customers of 50K who cost 50K each; 70 % renew, or 95 % renew and grow by 15 %. */
const worked: ImpactInput = {
  customers: figure('worked.retention.customers'),
  acv: figure('worked.retention.acv') * 100,
  cac: figure('worked.retention.cac') * 100,
  // The guide reckons with revenue itself.
  grossMargin: 10_000,
  years: 3,
  cases: [
    { name: 'low contact', renewal: basisPoints('worked.retention.weak.renewal'), expansion: 0 },
    {
      name: 'strong',
      renewal: basisPoints('worked.retention.strong.renewal'),
      expansion: basisPoints('worked.retention.strong.expansion'),
    },
  ],
}

describe('the guide’s worked example', () => {
  const [weak, strong] = retentionImpact(view, worked)

  it('keeps 3.5M of 5M and loses 1.5M at 70 %', () => {
    expect(weak?.years[0]).toMatchObject({
      arr: 3_500_000_00,
      lost: 1_500_000_00,
      arrDifference: 0,
    })
    expect(weak?.grr).toEqual({
      ratio: { value: 0.7, reason: null },
      verdict: 'WEAK',
      unjudged: null,
    })
  })

  it('comes to 5,462,500 and an NRR of 109.25 % at 95 % and 15 %, 1,962,500 more', () => {
    expect(strong?.years[0]).toEqual({
      year: 1,
      arr: 5_462_500_00,
      renewed: 4_750_000_00,
      lost: 250_000_00,
      revenue: 5_000_000_00,
      arrDifference: 1_962_500_00,
      revenueDifference: 0,
    })
    expect(strong?.nrr.ratio.value).toBe(1.0925)
    expect(strong?.years[0]?.arr).not.toBe(figure('worked.retention.guide.arr') * 100)
    const text = localize('en', retentionImpact(view, { ...worked, years: 1 })[1]!.evidence.message)
    expect(text).toContain('$5,462,500')
    expect(text).toContain('$1,962,500')
  })

  it('pays back in 12 months at full retention', () => {
    const full = retentionImpact(view, {
      ...worked,
      cases: [{ name: 'full', renewal: 10_000, expansion: 0 }],
    })
    expect(full[0]?.paybackMonths).toEqual({
      ratio: { value: 12, reason: null },
      verdict: 'STRONG',
      unjudged: null,
    })
    expect(full[0]?.ltvToCac.ratio.value).toBeNull()
  })

  it('has LTV:CAC 1 ÷ 0.3 and 1 ÷ 0.05', () => {
    expect(weak?.ltvToCac.ratio.value).toBeCloseTo(10 / 3, 12)
    expect(strong?.ltvToCac).toEqual({
      ratio: { value: 20, reason: null },
      verdict: 'STRONG',
      unjudged: null,
    })
  })

  it('goes on: 5M × 0.7³ = 1.715M against 5M × 1.0925³ = 6,519,801.02', () => {
    expect(weak?.years[2]?.arr).toBe(1_715_000_00)
    // 1.0925³ = 1.303960203125; × 5,000,000 = 6,519,801.015625.
    expect(strong?.years[2]?.arr).toBe(6_519_801_02)
    // 5M + 3.5M + 2.45M = 10.95M.
    expect(weak?.years[2]?.revenue).toBe(10_950_000_00)
  })
})

describe('payback', () => {
  const payback = (renewal: number, grossMargin: number | null, cac = 50_000_00) =>
    retentionImpact(view, {
      ...worked,
      cac,
      grossMargin,
      cases: [{ name: 'x', renewal, expansion: 0 }],
    })[0]!.paybackMonths

  it('takes longer with a margin, and longer still when customers leave', () => {
    // 12 × 50 ÷ 37.5 = 16; 12 + 12 × 12.5 ÷ (37.5 × 0.7) = 17.714…
    expect(payback(10_000, 7500).ratio.value).toBeCloseTo(16, 12)
    expect(payback(7000, 7500).ratio.value).toBeCloseTo(12 + 150 / 26.25, 12)
    expect(payback(7000, 7500).verdict).toBe('STRONG')
    expect(payback(5000, 7500).verdict).toBe('MIDDLING')
  })

  it('may never come: 37.5 ÷ (1 − 0.2) = 46.9 < 50', () => {
    const never = payback(2000, 7500)
    expect([never.ratio.value, never.verdict]).toEqual([null, null])
    expect(never.ratio.reason?.key).toBe('retention.REASON_NEVER_PAID_BACK')
  })

  it('never comes where all the margin there will ever be is the cost: 37.5 ÷ (1 − 0.25) = 50', () => {
    expect(payback(2500, 7500).ratio.value).toBeNull()
    expect(payback(2600, 7500).ratio.value).toBeGreaterThan(12)
  })

  it('is good up to 18 months, and not a cent more: 12 × 75 ÷ 50', () => {
    expect(payback(10_000, 10_000, 75_000_00)).toEqual({
      ratio: { value: 18, reason: null },
      verdict: 'STRONG',
      unjudged: null,
    })
    expect(payback(10_000, 10_000, 75_000_01).verdict).toBe('MIDDLING')
  })

  it('is told of any number of years', () => {
    const long = (renewal: number, expansion: number) =>
      retentionImpact(view, {
        ...worked,
        acv: 1,
        cac: 9_000_000_000_000,
        cases: [{ name: 'x', renewal, expansion }],
      })[0]!.paybackMonths.ratio.value
    expect(long(10_000, 0)).toBe(12 * 9_000_000_000_000)
    // 43 years of doubling bring 2⁴³ − 1 = 8.8 × 10¹², and the 44th the rest.
    expect(long(10_000, 10_000)).toBeGreaterThan(12 * 43)
    expect(long(10_000, 10_000)).toBeLessThan(12 * 44)
  })

  it('is what the years add up to, one after another', () => {
    const growths = fc.record({
      renewal: fc.integer({ min: 5000, max: 10_000 }),
      expansion: fc.integer({ min: 0, max: 5000 }),
      cac: fc.integer({ min: 0, max: 400_000_00 }),
    })
    fc.assert(
      fc.property(growths, ({ renewal, expansion, cac }) => {
        const { paybackMonths } = retentionImpact(view, {
          ...worked,
          cac,
          cases: [{ name: 'x', renewal, expansion }],
        })[0]!
        const growth = (renewal / 10_000) * (1 + expansion / 10_000)
        let [open, year, years] = [cac, worked.acv, 0]
        for (; open > year && years < 20; years += 1) {
          open -= year
          year *= growth
        }
        const months = paybackMonths.ratio.value
        if (months === null) expect(years).toBe(20)
        else if (years < 20) expect(months).toBeCloseTo(12 * (years + open / year), 6)
      }),
    )
  })

  it('beside LTV:CAC, good from three: 75 ÷ (1 − 0.5) ÷ 50', () => {
    const ltvToCac = (acv: number) =>
      retentionImpact(view, {
        ...worked,
        acv,
        cases: [{ name: 'x', renewal: 5000, expansion: 0 }],
      })[0]!.ltvToCac
    expect(ltvToCac(75_000_00)).toEqual({
      ratio: { value: 3, reason: null },
      verdict: 'STRONG',
      unjudged: null,
    })
    expect(ltvToCac(74_999_99).verdict).toBe('MIDDLING')
  })

  it('assumes neither a margin nor a cost that nobody told', () => {
    const reasons = (missing: Partial<ImpactInput>) => {
      const [weak] = retentionImpact(view, { ...worked, ...missing })
      const { paybackMonths, ltvToCac } = weak!
      expect([paybackMonths.ratio.value, ltvToCac.ratio.value]).toEqual([null, null])
      return [paybackMonths.ratio.reason?.key, ltvToCac.ratio.reason?.key]
    }
    const [noMargin, noCost] = [
      'unitEconomics.REASON_NO_MARGIN',
      'retention.REASON_NO_ACQUISITION_COST',
    ]
    expect(reasons({ grossMargin: null })).toEqual([noMargin, noMargin])
    expect(reasons({ cac: null })).toEqual([noCost, noCost])
  })

  it('is at once when winning cost nothing, and then there is no LTV:CAC', () => {
    expect(payback(9000, 10_000, 0).ratio.value).toBe(0)
    const free = retentionImpact(view, { ...worked, cac: 0 })
    expect(free[0]?.ltvToCac.ratio.reason?.key).toBe('retention.REASON_NO_CAC')
  })
})

describe('retentionImpact', () => {
  it('refuses what is no amount or rate', () => {
    for (const wrong of [{ years: 0 }, { acv: 0.5 }, { customers: -1 }, { grossMargin: 10_001 }]) {
      expect(() => retentionImpact(view, { ...worked, ...wrong })).toThrow(RangeError)
    }
    for (const wrong of [{ renewal: 0.95 }, { renewal: 10_001 }, { expansion: -1 }]) {
      const cases = [...worked.cases, { name: 'x', renewal: 9500, expansion: 0, ...wrong }]
      expect(() => retentionImpact(view, { ...worked, cases })).toThrow(RangeError)
    }
  })

  it('shows what it was reckoned from, in parts of one', () => {
    const inputs = retentionImpact(view, { ...worked, grossMargin: 7500 })[1]!.evidence.inputs
    expect(inputs).toContainEqual({ name: 'renewal', value: 0.95, unit: 'FRACTION' })
    expect(inputs).toContainEqual({ name: 'expansion', value: 0.15, unit: 'FRACTION' })
    expect(inputs).toContainEqual({ name: 'grossMargin', value: 0.75, unit: 'FRACTION' })
    const unknown = retentionImpact(view, { ...worked, grossMargin: null })[1]!
    expect(unknown.evidence.inputs).toContainEqual({
      name: 'grossMargin',
      value: null,
      unit: 'FRACTION',
    })
  })

  it('adds up: what renewed and what was lost make the year before; revenue its years', () => {
    const rate = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 0, max: 1e9 }), (renewal, expansion, acv) => {
        const input = { ...worked, acv, cases: [{ name: 'x', renewal, expansion }] }
        const years = retentionImpact(view, input)[0]!.years
        let [before, revenue] = [acv * worked.customers, 0]
        for (const year of years) {
          expect(year.renewed + year.lost).toBe(before)
          revenue += before
          expect(year.revenue).toBe(revenue)
          before = year.arr
        }
      }),
    )
  })
})

describe('compounded', () => {
  it('rounds once, half upwards', () => {
    expect(compounded(1, [5000])).toBe(1)
    expect(compounded(3, [5000, 5000])).toBe(1)
    expect(compounded(500_000_000, [9500, 11_500])).toBe(546_250_000)
  })
})
