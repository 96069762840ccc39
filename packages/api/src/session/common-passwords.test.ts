import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './common-passwords.js'

describe('passwords that are guessed first', () => {
  it.each([
    '1234567890',
    'Password12',
    'qwertyuiop',
    '!!sunshine2024!!',
    'Postscale2026',
    '2026-11-29 a',
  ])('has %s', (password) => {
    expect(isCommonPassword(password)).toBe(true)
  })

  it.each(['correct horse battery', 'blau im November 7', 'Три-Sestry-1901'])(
    'leaves %s',
    (password) => {
      expect(isCommonPassword(password)).toBe(false)
    },
  )

  it('has what somebody is called', () => {
    const own = ['Ana.Torres@example.com', 'Ana Torres']
    expect(isCommonPassword('ana.torres@example.com', own)).toBe(true)
    expect(isCommonPassword('ana.torres1987', own)).toBe(true)
    expect(isCommonPassword('Ana Torres 1987', own)).toBe(true)
    expect(isCommonPassword('Torres and the sea', own)).toBe(false)
  })
})
