import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStorable } from '../entities/value-checks.js'
import { readReferences, referencesText } from './cell-text.js'

const part = fc
  .oneof(
    fc.constantFrom('a b', 'a:b', '100%', '%3A', ' ', 'é\u00a0𝒳', '\u2028', 'crm'),
    fc.string({ unit: 'binary' }),
  )
  .filter((text) => text !== '' && isStorable(text))

describe('external references in one cell', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ source: part, id: part }), { maxLength: 4 }),
        (references) => {
          expect(readReferences(referencesText(references))).toEqual(references)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('are legible where nothing parts them', () => {
    const references = [
      { source: 'crm', id: 'A-1' },
      { source: 'billing', id: 'Größe/7' },
    ]
    expect(referencesText(references)).toBe('crm:A-1 billing:Größe/7')
  })

  it.each(['crm', 'crm:a:b', 'crm:%zz'])('stay what they are where they are none: %s', (text) => {
    expect(readReferences(text)).toEqual([text])
  })
})
