import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../testing/read-number.js'
import { formatsFor } from './formats.js'
import { LOCALES } from './locale.js'

/** Intl separates with no-break spaces, which would be invisible below. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('formatsFor', () => {
  it('is built once per language', () => {
    expect(formatsFor('es')).toBe(formatsFor('es'))
    expect(formatsFor('es')).not.toBe(formatsFor('pt'))
  })

  it('writes numbers', () => {
    expect(formatsFor('en').number(12_345.678)).toBe('12,345.68')
    expect(formatsFor('es').number(12_345.678)).toBe('12.345,68')
    expect(formatsFor('pt').number(12_345.678, 0)).toBe('12.346')
  })

  it('writes a fraction as a percentage', () => {
    expect(formatsFor('en').percent(3200 / 30_000)).toBe('10.7%')
    expect(plain(formatsFor('es').percent(3200 / 30_000))).toBe('10,7 %')
    expect(formatsFor('pt').percent(1.0925, 2)).toBe('109,25%')
  })

  it('writes money of a thousand and more without its minor digits', () => {
    expect(formatsFor('en').money(320_000, 'USD')).toBe('$3,200')
    expect(formatsFor('en').money(99_999, 'USD')).toBe('$999.99')
    expect(formatsFor('en').money(3200, 'JPY')).toBe('¥3,200')
    expect(plain(formatsFor('en').money(3_200_500, 'KWD'))).toBe('KWD 3,201')
    expect(plain(formatsFor('en').money(999_500, 'KWD'))).toBe('KWD 999.500')
    expect(plain(formatsFor('pt').money(320_050, 'BRL'))).toBe('R$ 3.201')
  })

  it('writes money to the last minor unit where it is asked to', () => {
    const exactly = (amount: number, currency: string) =>
      plain(formatsFor('en').money(amount, currency, { isExact: true }))
    expect(exactly(320_000, 'USD')).toBe('$3,200.00')
    expect(exactly(3_200_500, 'KWD')).toBe('KWD 3,200.500')
    expect(exactly(320_000, 'RSD')).toBe('RSD 3,200.00')
    expect(exactly(Number.MAX_SAFE_INTEGER, 'USD')).toBe('$90,071,992,547,409.91')
  })

  it('writes small and negative money exactly', () => {
    expect(formatsFor('en').money(5, 'USD')).toBe('$0.05')
    expect(formatsFor('en').money(-5, 'USD')).toBe('-$0.05')
    expect(formatsFor('en').money(0, 'USD')).toBe('$0.00')
  })

  it('writes calendar dates without moving them', () => {
    expect(formatsFor('en').date('2026-01-31')).toBe('Jan 31, 2026')
    expect(formatsFor('es').date('2026-01-31')).toBe('31 ene 2026')
    expect(formatsFor('pt').date('2026-01-31')).toBe('31 de jan. de 2026')
    expect(formatsFor('en').date('soon')).toBe('soon')
    expect(formatsFor('en').date('2026-13-31')).toBe('2026-13-31')
  })

  it('names languages, and leaves what is none as it is', () => {
    expect(formatsFor('en').language('pt-BR')).toBe('Brazilian Portuguese')
    expect(formatsFor('es').language('de')).toBe('alemán')
    expect(formatsFor('pt').language('not a language')).toBe('not a language')
  })

  it('names countries, and leaves regions as the organization named them', () => {
    expect(formatsFor('es').region('DE')).toBe('Alemania')
    expect(formatsFor('pt').region('US')).toBe('Estados Unidos')
    expect(formatsFor('en').region('LATAM')).toBe('LATAM')
    expect(formatsFor('en').region('NA')).toBe('NA')
  })

  it('writes lists and plurals', () => {
    expect(formatsFor('en').list(['a', 'b', 'c'])).toBe('a, b, and c')
    expect(formatsFor('es').list(['a', 'b', 'c'])).toBe('a, b y c')
    expect(formatsFor('pt').plural(1, 'conta', 'contas')).toBe('conta')
    expect(formatsFor('es').plural(1_000_000, 'cuenta', 'cuentas')).toBe('cuentas')
  })

  it('counts with the noun that goes with the number as it is printed', () => {
    const months = (value: number) => formatsFor('en').count(value, 'month', 'months', 1)
    expect([0, 1, 1.04, 1.5, 2].map(months)).toEqual([
      '0 months',
      '1 month',
      '1 month',
      '1.5 months',
      '2 months',
    ])
    expect(plain(formatsFor('es').count(1_000_000, 'cuenta', 'cuentas'))).toBe(
      '1.000.000 de cuentas',
    )
    expect(formatsFor('es').count(1.5, 'mes', 'meses')).toBe('1,5 meses')
    expect(formatsFor('pt').count(1.5, 'mês', 'meses')).toBe('1,5 mês')
  })
})

describe('a number beside its limit', () => {
  const beside = fc.constantFrom(1, -1).chain((side) =>
    fc.record({
      limit: fc.constantFrom(0.05, 0.1, 0.15, 0.5, 0.94, 1, 2.55, 3, 12, 60, 1 / 3),
      step: fc.integer({ min: 1, max: 7 }).map((scale) => side * 10 ** -scale),
      digits: fc.constantFrom(0, 1, 2),
    }),
  )

  it.each(LOCALES)('stays on its side in %s', (locale) => {
    const f = formatsFor(locale)
    fc.assert(
      fc.property(beside, ({ limit, step, digits }) => {
        const value = limit + step
        for (const write of ['number', 'percent'] as const) {
          const shown = readNumber(locale, f[write](value, { digits, beside: limit }))
          const told = readNumber(locale, f[write](limit, { digits, beside: value }))
          expect(Math.sign(shown - told)).toBe(Math.sign(step))
        }
      }),
    )
  })

  it('is as short as it can be, and reads like an equal one', () => {
    const f = formatsFor('en')
    expect(f.percent(0.9398, { beside: 0.94 })).toBe('93.98%')
    expect(f.percent(0.94, { beside: 0.9398 })).toBe('94%')
    expect(f.percent(0.9112, { beside: 0.94 })).toBe('91.1%')
    expect(f.percent(0.9398, { beside: [null, 0.94, 0.97] })).toBe('93.98%')
    expect(f.number(3.04, { digits: 1, beside: 3 })).toBe('3.04')
    expect(f.number(3, { digits: 1, beside: 3 })).toBe('3')
    // Calculated a last bit below a half, and equal for every rule.
    expect(f.number(2.4999999999999996, { digits: 0, beside: 2.5 })).toBe('3')
    expect(f.number(2.5, { digits: 0, beside: 2.4999999999999996 })).toBe('3')
  })

  it('shows the cents of money that would read alike', () => {
    const f = formatsFor('en')
    expect(f.money(1_000_040, 'USD', { beside: 1_000_000 })).toBe('$10,000.40')
    expect(f.money(1_000_000, 'USD', { beside: 1_000_040 })).toBe('$10,000.00')
    expect(f.money(1_000_000, 'USD', { beside: 1_000_000 })).toBe('$10,000')
    expect(f.money(1_000_140, 'USD', { beside: 1_000_000 })).toBe('$10,001')
  })
})
