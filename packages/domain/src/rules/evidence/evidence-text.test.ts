import { describe, expect, it } from 'vitest'
import { evidenceText } from './evidence-text.js'

const told = (name: string, value: string, locale: 'en' | 'es' | 'pt' = 'en') =>
  evidenceText(locale, { name, value, unit: 'TEXT' })

describe('a text that went into an answer', () => {
  it('is told by the words of its vocabulary', () => {
    expect(told('tier', 'HIGH_TOUCH')).toBe('High-touch')
    expect(told('segments', 'ENTERPRISE, MID_MARKET', 'es')).toBe('Enterprise, Mid-market')
    expect(told('strategic', 'true', 'pt')).toBe('sim')
  })

  it('names languages and countries, and leaves what the organization named', () => {
    expect(told('languages', 'ja, pt-BR', 'es')).toBe('japonés y portugués de Brasil')
    expect(told('regions', 'DE, LATAM', 'pt')).toBe('Alemanha e LATAM')
    expect(told('entered', 'SMB, DE')).toBe('SMB, Germany')
    expect(told('skills', 'negotiation')).toBe('negotiation')
  })

  it('is none where a number went in', () => {
    expect(evidenceText('en', { name: 'load', value: 3, unit: 'SEATS' })).toBeNull()
  })
})
