import { describe, expect, it } from 'vitest'
import { formatsFor } from './formats.js'

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

  it('writes money with the digits that the currency has', () => {
    expect(formatsFor('en').money(320_000, 'USD')).toBe('$3,200.00')
    expect(formatsFor('en').money(3200, 'JPY')).toBe('¥3,200')
    expect(plain(formatsFor('en').money(3_200_500, 'KWD'))).toBe('KWD 3,200.500')
    expect(plain(formatsFor('en').money(320_000, 'RSD'))).toBe('RSD 3,200.00')
    expect(plain(formatsFor('pt').money(320_050, 'BRL'))).toBe('R$ 3.200,50')
  })

  it('writes small, negative and very large money exactly', () => {
    expect(formatsFor('en').money(5, 'USD')).toBe('$0.05')
    expect(formatsFor('en').money(-5, 'USD')).toBe('-$0.05')
    expect(formatsFor('en').money(0, 'USD')).toBe('$0.00')
    expect(formatsFor('en').money(Number.MAX_SAFE_INTEGER, 'USD')).toBe('$90,071,992,547,409.91')
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

  it('writes lists and plurals', () => {
    expect(formatsFor('en').list(['a', 'b', 'c'])).toBe('a, b, and c')
    expect(formatsFor('es').list(['a', 'b', 'c'])).toBe('a, b y c')
    expect(formatsFor('pt').plural(1, 'conta', 'contas')).toBe('conta')
    expect(formatsFor('es').plural(1_000_000, 'cuenta', 'cuentas')).toBe('cuentas')
  })
})
