import { describe, expect, it } from 'vitest'
import { rangeVerdict } from './cost-judgement.js'

const range = { kind: 'range', lower: 0.9, upper: 3, openTop: false } as const

describe('a value against a range', () => {
  it.each([
    [0.9, 'WITHIN'],
    [0.8999, 'BELOW'],
    [3, 'WITHIN'],
    [3.0001, 'ABOVE'],
    // 0.9 and 3 by ways that binary fractions miss by a hair.
    [0.3 * 3, 'WITHIN'],
    [(0.1 + 0.2) / 0.1, 'WITHIN'],
  ] as const)('of %d is %s', (value, verdict) => {
    expect(rangeVerdict(value, range)).toBe(verdict)
  })

  it('is never above an open top', () => {
    expect(rangeVerdict(1e9, { ...range, openTop: true })).toBe('WITHIN')
  })
})
