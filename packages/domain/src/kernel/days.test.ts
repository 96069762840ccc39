import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from './days.js'

describe('a day', () => {
  it('is written as it is read, from the year 1000 to the year 9999', () => {
    for (const text of ['1000-01-01', '1969-12-31', '2024-02-29', '9999-12-31']) {
      expect(formatDay(parseDay(text)!)).toBe(text)
    }
    for (const text of ['0999-12-31', '10000-01-01', '2026-02-29', '2026-1-1', '']) {
      expect(parseDay(text)).toBeNull()
    }
  })

  it('that is reckoned beyond them is still written as a date', () => {
    expect(formatDay(parseDay('9999-12-31')! + 1)).toBe('10000-01-01')
    expect(formatDay(parseDay('1000-01-01')! - 1)).toBe('0999-12-31')
  })
})
