import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import { anOrganization } from '../testing/an-organization.js'
import { fiscalYearStart, planRatesOf } from './plan-rates.js'

const day = (text: string) => parseDay(text) ?? 0
const euro = (rate: number) => [{ currency: 'EUR', rate }]

describe('a fiscal year', () => {
  it.each([
    ['2026-01-31', 2, '2025-02-01'],
    ['2026-02-01', 2, '2026-02-01'],
    ['2026-11-29', 1, '2026-01-01'],
    ['2026-11-29', 12, '2025-12-01'],
  ])('that begins in a month: %s, %i', (on, month, start) => {
    expect(formatDay(fiscalYearStart(day(on), month))).toBe(start)
  })
})

describe('plan rates', () => {
  const company = anOrganization({ on: '2024-01-01', fiscalYearStart: 4, planRates: euro(1.25) })
  const told = (of: typeof company, on: string, amount = 100_00, currency = 'EUR') =>
    planRatesOf(of.state().organization).worth(currency, amount, day(on))

  it('hold for the whole fiscal year in which they take effect, and until another one’s', () => {
    const planned = company.and({
      type: 'updateOrganization',
      effective: '2025-06-15',
      planRates: euro(1.5),
    })
    const days = ['2024-01-01', '2025-03-31', '2025-04-01', '2025-06-15', '2027-01-01']
    expect(days.map((on) => told(planned, on))).toEqual([125_00, 125_00, 150_00, 150_00, 150_00])
  })

  it('hold before the first recorded ones too', () => {
    expect(told(company, '2019-01-01')).toBe(125_00)
  })

  it('keep the former rate of a currency that is left out', () => {
    const planned = company.and({
      type: 'updateOrganization',
      effective: '2025-04-01',
      planRates: [{ currency: 'GBP', rate: 2 }],
    })
    expect([told(planned, '2025-05-01'), told(planned, '2024-05-01', 1, 'GBP')]).toEqual([
      125_00, 2,
    ])
  })

  it('know how many digits each currency has', () => {
    const pairs = company.and({
      type: 'updateOrganization',
      effective: '2024-04-01',
      planRates: [
        { currency: 'JPY', rate: 0.0067 },
        { currency: 'KWD', rate: 3.25 },
      ],
    })
    // ¥1,000,000 is $6,700.00, and 1.500 dinars are $4.88 (4.875).
    expect(told(pairs, '2024-05-01', 1_000_000, 'JPY')).toBe(6_700_00)
    expect(told(pairs, '2024-05-01', 1_500, 'KWD')).toBe(4_88)
  })
})
