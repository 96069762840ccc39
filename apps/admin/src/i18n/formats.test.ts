import { describe, expect, test } from 'vitest'
import { createFormats } from './formats'

describe('the formats of the app', () => {
  const { percent, money } = createFormats('en')

  test('keep a percentage on its side of what it is compared with', () => {
    expect(percent(0.996)).toBe('100%')
    expect(percent(0.996, { beside: 1 })).toBe('99.6%')
    expect(percent(1.0004, { beside: 1 })).toBe('100.04%')
    expect(percent(1, { beside: 1 })).toBe('100%')
    expect(percent(0.9398, { decimals: 2 })).toBe('93.98%')
  })

  test('tell an exact amount to its last digit, and hide decimals that are none', () => {
    const { exactMoney } = createFormats('en')
    expect(exactMoney({ amountMinor: 320_050, currency: 'USD' })).toBe('$3,200.50')
    expect(exactMoney({ amountMinor: 320_000, currency: 'USD' })).toBe('$3,200')
    expect(exactMoney({ amountMinor: 3_200, currency: 'JPY' })).toBe('¥3,200')
    expect(createFormats('es').exactMoney({ amountMinor: 12_345_60, currency: 'EUR' })).toMatch(
      /^12\.345,60\s€$/,
    )
  })

  test('count money in the minor units of its currency, whatever is customary in print', () => {
    expect(money({ amountMinor: 320_000, currency: 'USD' })).toBe('$3,200')
    expect(money({ amountMinor: 320_000, currency: 'COP' }).replace('\u00a0', ' ')).toBe(
      'COP 3,200',
    )
    expect(money({ amountMinor: 3_200, currency: 'JPY' })).toBe('¥3,200')
    expect(money({ amountMinor: 3_200_000, currency: 'KWD' }).replace('\u00a0', ' ')).toBe(
      'KWD 3,200',
    )
  })
})
