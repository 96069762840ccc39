import { describe, expect, it } from 'vitest'
import { cellReader } from './read-cell.js'

describe('a whole number in a cell', () => {
  const context = {
    dateFormat: 'YYYY-MM-DD',
    decimal: '.',
    currency: 'USD',
    money: 'major',
    unit: 'minutes',
    over: null,
    times: 1,
    dayOf: null,
  } as const
  const read = cellReader({ type: 'integer', whenEmpty: 'NULL' }, context)

  it.each([
    ['30', 30],
    ['1,200', 1200],
    ['-2', -2],
  ])('is read: %s', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value })
  })

  it('is not rounded', () => {
    expect(read('1.5')).toEqual({
      ok: false,
      code: 'TOO_PRECISE',
      params: { value: '1.5', digits: 0 },
    })
  })

  it('is told apart from a word', () => {
    expect(read('thirty')).toEqual({ ok: false, code: 'BAD_NUMBER', params: { value: 'thirty' } })
  })
})
