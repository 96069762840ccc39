import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../kernel/locale.js'
import { policyValueText } from './policy-text.js'

const written = (key: string, value: Parameters<typeof policyValueText>[2]) =>
  LOCALES.map((locale) => policyValueText(locale, key, value))

describe('a policy’s value', () => {
  it('is told with its unit as it goes with one and with several', () => {
    expect(written('ramp.csm.months', 1)).toEqual(['1 month', '1 mes', '1 mês'])
    expect(written('ramp.csm.months', 3)).toEqual(['3 months', '3 meses', '3 meses'])
    expect(written('policy.health.level.watch', 1)).toEqual(['1 point', '1 punto', '1 ponto'])
  })

  it('is told as several where it is a range', () => {
    const range = { lower: 1, upper: 1, openTop: true }
    expect(written('capacity.renewals.standard', range)).toEqual([
      '1+ renewals a year',
      '1+ renovaciones al año',
      '1+ renovações por ano',
    ])
  })

  it('keeps small changes of a share apart', () => {
    expect(written('policy.utilisation.target', 0.9398)[0]).toBe('93.98%')
    expect(written('policy.utilisation.target', 0.94)[0]).toBe('94%')
  })
})
