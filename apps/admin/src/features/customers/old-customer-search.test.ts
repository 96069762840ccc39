import { expect, test } from 'vitest'
import { oldCustomerSearch } from './old-customer-search'

test('a link of old lists the same customers', () => {
  expect(oldCustomerSearch({ segment: 'SMB', covered: 'NO', find: 'acme' })).toEqual({
    filter: { segment: { in: ['SMB'] }, uncoveredFor: ['CSM'] },
    find: 'acme',
  })
})

test('a link of today stays as it is', () => {
  expect(oldCustomerSearch({ filter: { strategic: true }, order: '-ACV' })).toBeNull()
  expect(oldCustomerSearch({ segment: 'mistyped' })).toBeNull()
})
