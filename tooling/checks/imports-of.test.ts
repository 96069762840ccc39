import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importsOf } from './imports-of.ts'
import { SourceFile } from './source-file.ts'

const specifiers = (text: string): string[] =>
  importsOf(new SourceFile('a.ts', text)).map(({ specifier }) => specifier)

test('finds every form of import', () => {
  const text = `
    import a from 'one'
    import type { B } from "two"
    import {
      c,
    } from 'three'
    import 'four'
    export * from 'five'
    export { d } from 'six'
    const e = await import('seven')
    const f = require('eight')
    type G = import('nine').G
    vi.mock('ten')
  `
  const numbers = 'one two three four five six seven eight nine ten'
  assert.deepEqual(specifiers(text), numbers.split(' '))
})

test('does not take comments, strings and other calls for imports', () => {
  assert.deepEqual(specifiers(`// import 'a'\nconst b = "import 'c'"\nArray.from('d')`), [])
})
