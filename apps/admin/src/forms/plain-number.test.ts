import { expect, test } from 'vitest'
import { plainNumber } from './plain-number'

test('what is typed is read without unit and separators, as the language writes them', () => {
  const english = { group: ',', decimal: '.' }
  expect(plainNumber('92.5 %', english)).toBe(92.5)
  expect(plainNumber('$12,224', english)).toBe(12_224)
  expect(plainNumber('', english)).toBeNull()
  expect(plainNumber('%', english)).toBeNull()
  expect(plainNumber('1.5 cust. a month', english)).toBe(1.5)
  expect(plainNumber('12.224,5', { group: '.', decimal: ',' })).toBe(12_224.5)
})
