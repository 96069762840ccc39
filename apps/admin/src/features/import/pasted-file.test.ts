import { expect, test } from 'vitest'
import { isTable, pastedFile } from './pasted-file'

test('copied cells are a table, and a word or a sentence is none', () => {
  expect(isTable('Name\tACV\nAda\t10\n')).toBe(true)
  expect(isTable('Name,ACV\r\nAda,10')).toBe(true)
  expect(isTable('Name\tACV\n')).toBe(false)
  expect(isTable('Hello there')).toBe(false)
})

test('they make a file of tabs', async () => {
  const file = pastedFile('a\tb\n1\t2', 'Pasted')
  expect(file.name).toBe('Pasted.tsv')
  expect(await file.text()).toBe('a\tb\n1\t2')
})
