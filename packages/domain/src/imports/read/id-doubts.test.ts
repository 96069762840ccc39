import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdDoubts, isRuinedId } from './id-doubts.js'

function doubts(...ids: readonly string[]) {
  const seen = new IdDoubts()
  for (const id of ids) seen.see(id)
  return seen.doubts
}

describe('an id', () => {
  it('that a spreadsheet made a number of is ruined, however long it was', () => {
    const long = fc.bigInt({ min: 10n ** 11n, max: 10n ** 30n })
    fc.assert(
      fc.property(long, fc.integer({ min: 0, max: 6 }), (id, digits) => {
        const [mantissa, exponent] = Number(id).toExponential(digits).split('e+') as [
          string,
          string,
        ]
        expect(isRuinedId(`${mantissa}E+${exponent.padStart(2, '0')}`)).toBe(true)
        expect(isRuinedId(`${mantissa.replace('.', ',')}e+${exponent}`)).toBe(true)
        expect(isRuinedId(String(id))).toBe(false)
      }),
    )
  })

  it.each(['#REF!', '#N/A', '#NAME?', '#¡REF!', '#VALUE!', '########'])('is none: %s', (id) => {
    expect(isRuinedId(id)).toBe(true)
  })

  it.each(['00123', 'A-17', '12E45', 'E+12', '#17', '0015000000AbCdE', '1E5'])(
    'may be %s',
    (id) => {
      expect(isRuinedId(id)).toBe(false)
    },
  )

  it('that has lost its zeros is doubted beside those that have theirs', () => {
    expect(doubts('00123', '4567', '00089', '12')).toEqual([
      { why: 'ZEROS', rows: 2, example: '4567' },
    ])
    expect(doubts('00123', '45678', 'A-1')).toEqual([])
    expect(doubts('123', '4567')).toEqual([])
  })

  it('that became a date, or was cut to fifteen digits, is doubted', () => {
    expect(doubts('1-Mar', 'Mar-01', '3-ene', 'A-1', '1-Foo')).toEqual([
      { why: 'DATE', rows: 3, example: '1-Mar' },
    ])
    expect(doubts('17.0', '18')).toEqual([{ why: 'DECIMAL', rows: 1, example: '17.0' }])
    expect(doubts('1234567890123450000', '123456789012345')).toEqual([
      { why: 'ROUNDED', rows: 1, example: '1234567890123450000' },
    ])
  })
})
