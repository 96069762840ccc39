import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLetters } from './fold-letters.js'

describe('a folded text', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞ', 'gross'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Đorđe', 'dorde'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['L’Oréal', "l'oreal"],
    ['São João', 'sao joao'],
    ['Ａｃｍｅ', 'acme'],
  ])('%s is %s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded)
  })

  it('is the same in capitals, decomposed, and folded once more', () => {
    const latin = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    })
    fc.assert(
      fc.property(latin, (text) => {
        const folded = foldLetters(text)
        expect(foldLetters(folded)).toBe(folded)
        expect(foldLetters(text.normalize('NFD'))).toBe(folded)
        expect(foldLetters(text.toLowerCase())).toBe(folded)
      }),
    )
  })

  it('leaves no Latin letter that a plain keyboard does not have', () => {
    for (let code = 0xc0; code <= 0x17f; code += 1) {
      const letter = String.fromCodePoint(code)
      if (!/\p{L}/u.test(letter)) continue
      expect([letter, /^[a-z']+$/.test(foldLetters(letter))]).toEqual([letter, true])
    }
  })
})
