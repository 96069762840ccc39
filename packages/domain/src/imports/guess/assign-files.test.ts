import { expect, it } from 'vitest'
import { matchesFilePattern } from './assign-files.js'

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
