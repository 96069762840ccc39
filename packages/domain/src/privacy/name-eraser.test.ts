import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameEraser, namesEraser } from './name-eraser.js'

const erased = (text: string, ...names: readonly string[]): string =>
  nameEraser(names, 'Nobody 1')(text)

describe('names in texts', () => {
  it.each([
    ['Handed over by María José Núñez.', 'María José Núñez', 'Handed over by Nobody 1.'],
    ['MARÍA  JOSÉ\nNÚÑEZ said so', 'María José Núñez', 'Nobody 1 said so'],
    ['Mari\u0301a Jose\u0301 said so', 'María José', 'Nobody 1 said so'],
    ['Ana Costa-Lima', 'Ana Costa', 'Nobody 1-Lima'],
    ['Ana Costas and Diana Costa', 'Ana Costa', 'Ana Costas and Diana Costa'],
    ['ask Ana.Costa@acme.example, please', 'ana.costa@acme.example', 'ask Nobody 1, please'],
    ['x.ana@acme.example', 'ana@acme.example', 'x.ana@acme.example'],
    ['ana@acme.example.org', 'ana@acme.example', 'ana@acme.example.org'],
    ['(ana@acme.example).', 'ana@acme.example', '(Nobody 1).'],
    ['J. (Jo) Doe$', 'J. (Jo) Doe$', 'Nobody 1'],
    ['\u{2f800} Ana', '\u{2f800} Ana', 'Nobody 1'],
  ])('of “%s” without %s leave “%s”', (text, name, left) => {
    expect(erased(text, name)).toBe(left)
  })

  it('of one word, which may be any word, go as they are written', () => {
    expect(erased('Will will come, and WILL may', 'Will')).toBe('Nobody 1 will come, and WILL may')
  })

  it('of several spellings go with the longest first', () => {
    expect(erased('Ana Costa, Ana C. and Ana', 'Ana', 'Ana Costa')).toBe(
      'Nobody 1, Nobody 1 C. and Nobody 1',
    )
  })

  it('leave a text as it is where there are none', () => {
    expect(erased('nothing to see', ' ', '')).toBe('nothing to see')
  })

  it('are found wherever they stand between words, whatever they are', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}.'()+*?^$|[\]{}\\/-]{1,8}$/u)
    const around = fc.constantFrom('', ' ', '\n', ', ', '"', '/')
    fc.assert(
      fc.property(word, word, around, around, (first, last, before, after) => {
        const name = `${first} ${last}`
        expect(erased(`${before}${name}${after}`, name)).toBe(`${before}Nobody 1${after}`)
      }),
    )
  })

  it('of several go for the pseudonym of who is called so, the longest first, however they stand', () => {
    const left = namesEraser([
      { names: ['Ana Costa', 'ana@acme.example'], pseudonym: 'Nobody 1' },
      { names: ['Ana Costa Lima', 'Zoë Núñez', 'Bo'], pseudonym: 'Nobody 2' },
      { names: [], pseudonym: 'Nobody 3' },
    ])
    expect(left('ANA COSTA LIMA asked Ana  Costa, ana@ACME.example and bo')).toBe(
      'Nobody 2 asked Nobody 1, Nobody 1 and bo',
    )
    expect(left('Bo, ZOE\u0308 NU\u0301N\u0303EZ')).toBe('Nobody 2, Nobody 2')
  })
})
