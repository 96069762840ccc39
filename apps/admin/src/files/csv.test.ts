import { expect, test } from 'vitest'
import { csvLine } from './csv'

test('nothing that is exported runs in a spreadsheet, and numbers stay numbers', () => {
  expect(csvLine(['=1+1', '+49 30', '-x', '@a', "'=b", '-5', '+1.5', 7])).toBe(
    "'=1+1,'+49 30,'-x,'@a,''=b,-5,+1.5,7\r\n",
  )
})

test('commas, quotes and line breaks stay in their cell, and nothing is an empty one', () => {
  expect(csvLine(['a,b', 'say "x"', 'two\nlines', null, undefined, ' edge '])).toBe(
    '"a,b","say ""x""","two\nlines",,," edge "\r\n',
  )
})
