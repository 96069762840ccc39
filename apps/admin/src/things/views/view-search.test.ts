import { expect, test } from 'vitest'
import { keptSearch, readSearch, sameSearch, searchOfView } from './view-search'

test('a view keeps how a list is looked at, and neither the moment nor what is open', () => {
  const search = { order: '-ACV', asOf: '2026-01-01', scenario: 's', act: {}, view: 'v', find: 'a' }
  expect(keptSearch(search)).toEqual({ find: 'a', order: '-ACV' })
})

test('a view is shown at the moment that is looked at', () => {
  const before = { asOf: '2026-01-01', find: 'a', order: 'NAME' }
  expect(searchOfView(before, 'v', { order: '-ACV' })).toEqual({
    asOf: '2026-01-01',
    order: '-ACV',
    view: 'v',
  })
})

test('views are the same whatever the order of their keys', () => {
  const kept = { filter: { acv: { from: 1, to: 2 }, segment: { in: ['SMB'] } }, order: 'NAME' }
  const read = readSearch(
    '{"order":"NAME","filter":{"segment":{"in":["SMB"]},"acv":{"to":2,"from":1}}}',
  )
  expect(sameSearch(kept, read)).toBe(true)
  expect(sameSearch(kept, { ...read, order: '-NAME' })).toBe(false)
  expect(readSearch('[]')).toEqual({})
})
