import { expect, it } from 'vitest'
import { assignFiles, matchesFilePattern } from './assign-files.js'

it.each([
  ['accounts.csv', 'data/Accounts.csv', true],
  ['accounts.csv', 'accounts.csv.bak', false],
  ['accounts*.csv', 'accounts-2024.csv', true],
  ['accounts*.csv', 'accounts.csv', true],
  ['a*a.csv', 'a.csv', false],
  ['*acc*nt*', 'C:\\exports\\my accounts.csv', true],
  ['*', '', true],
  ['a.csv', 'aXcsv', false],
  ['crm/accounts.csv', 'crm/Accounts.csv', true],
  ['crm/accounts.csv', 'erp/Accounts.csv', false],
  ['book.xlsx', 'crm/Book.xlsx#Accounts', true],
  ['book.xlsx#acc*', 'crm/Book.xlsx#Accounts', true],
  ['book.xlsx#people', 'Book.xlsx#Accounts', false],
  ['*.xlsx', 'C#/Book.xlsx#Accounts', true],
  ['*.csv', 'Book.xlsx#a.csv', true],
  ['accounts #1.csv', 'accounts #1.csv', true],
  [`${'*a'.repeat(60)}b`, 'a'.repeat(255), false],
])('%s fits %s: %s', (pattern, name, fits) => {
  expect(matchesFilePattern(pattern, name)).toBe(fits)
})

it('leaves out what the mapping names, but not everything', () => {
  const part = { name: 'book', file: 'book.xlsx', kind: 'ACCOUNTS', fields: {} } as const
  const mapping = { source: 'crm', files: [part], leaveOut: ['*#Notes', 'book.xlsx#Old'] }
  const named = (...names: readonly string[]) => names.map((fileName) => ({ fileName }))
  const [accounts, notes, old] = named('book.xlsx#All', 'x/book.xlsx#notes', 'book.xlsx#Old')
  const assigned = assignFiles(mapping, [accounts!, notes!, old!])
  expect(assigned).toEqual({
    files: [{ given: accounts, mapping: part }],
    leftOut: [notes, old],
    problems: [],
  })
  const alone = assignFiles(mapping, named('y.xlsx#Notes'))
  expect(alone).toMatchObject({ leftOut: [], problems: [{ code: 'FILE_NOT_MAPPED' }] })
})
