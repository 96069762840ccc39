import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortRows, type RowKey } from '../../src/graphql/lists/sort-rows.js'
import { compareSortKeys } from '../../src/graphql/relay/sort-key.js'

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 })
const keysOf = (key: fc.Arbitrary<RowKey>) =>
  ids.chain((list) =>
    fc.tuple(fc.constant(list), fc.array(key, { minLength: list.length, maxLength: list.length })),
  )

describe('sorting rows', () => {
  it.each([
    ['numbers', fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(null))],
    ['texts', fc.oneof(fc.constantFrom('', 'a', 'B', 'é', 'zz'), fc.constant(null))],
  ] as const)('agrees with the keys of pages for %s', (_, key) => {
    fc.assert(
      fc.property(
        keysOf(key),
        fc.constantFrom('ASC' as const, 'DESC' as const),
        ([list, keys], direction) => {
          const sortKey = (row: number) => [keys[row] ?? null, list[row] ?? '']
          const expected = list
            .map((_id, row) => row)
            .toSorted((a, b) => compareSortKeys(sortKey(a), sortKey(b), direction))
          const rows = Int32Array.from(list.keys())
          const sorted = sortRows(
            rows,
            (row) => keys[row] ?? null,
            (row) => list[row] ?? '',
            direction,
          )
          expect([...sorted]).toEqual(expected)
        },
      ),
    )
  })
})
