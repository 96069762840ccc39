import { describe, expect, it } from 'vitest'
import { matchLocale } from './locale.js'

describe('matchLocale', () => {
  it.each([
    [undefined, 'es'],
    ['', 'es'],
    ['pt-BR', 'pt'],
    ['PT-br,en;q=0.9', 'pt'],
    ['en;q=0.5, pt;q=0.9', 'pt'],
    ['en, pt', 'en'],
    ['fr, de', 'es'],
    ['fr, en;q=0.1', 'en'],
    ['*', 'es'],
    ['en;q=0.2, *;q=0.9', 'es'],
    ['es;q=0, *', 'en'],
    ['es;q=0', 'es'],
    ['en;q=0, fr, pt-PT;q=0.3', 'pt'],
    ['en;q=2, pt;q=0.1', 'pt'],
    ['en;q=0.1234, pt;q=0.1', 'pt'],
    ['en ; q=1.000 , pt', 'en'],
    ['zh-Hant-TW;q=1, pt;q=0.001', 'pt'],
    [';;,,q=1,&&&', 'es'],
  ] as const)('reads %j as %s', (header, expected) => {
    expect(matchLocale(header, 'es')).toBe(expected)
  })
})
