import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskSource } from './mask-source.ts'

const masked = (source: string, expected: string): void => {
  assert.equal(maskSource(source), expected)
  assert.equal(maskSource(source).length, source.length)
}

test('blanks comments and keeps lines', () => {
  masked('a // b\nc', 'a     \nc')
  masked('a /* b\nc */ d', 'a     \n     d')
})

test('blanks what is in strings and keeps their quotes', () => {
  masked(`f('a\\'b', "c")`, `f('    ', " ")`)
  masked('x = "//" + y', 'x = "  " + y')
})

test('keeps the code inside a template', () => {
  masked('`a ${b.c({ d: `e${f}` })} g`', '`  ${b.c({ d: ` ${f}` })}  `')
})

test('tells a regular expression from a division', () => {
  masked('a.match(/[/"]/g)', 'a.match(/    /g)')
  masked("a / b / 'c'", "a / b / ' '")
  masked("return /'/", 'return / /')
})

test('an apostrophe in JSX text reaches no further than its line', () => {
  masked("<p>Don't</p>\nfoo", `<p>Don'${' '.repeat(5)}\nfoo`)
  masked('<b>x</b><i />\n', '<b>x</b><i />\n')
})
