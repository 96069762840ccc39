import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConnectionArgs } from './connection-args.js'
import { paginate } from './paginate.js'
import { sortByKey, type SortKey, type SortOrder } from './sort-key.js'

interface Item {
  readonly id: string
  readonly acv: number | null
}

const keyOf = ({ acv, id }: Item): SortKey => [acv, id]
const items = fc.uniqueArray(
  fc.record({ id: fc.uuid(), acv: fc.option(fc.integer({ min: 0, max: 5 })) }),
  { selector: ({ id }) => id, maxLength: 60 },
)
const orders = fc.constantFrom<SortOrder>(
  { field: 'ACV', direction: 'ASC' },
  { field: 'ACV', direction: 'DESC' },
)

function page(list: readonly Item[], args: ConnectionArgs, order: SortOrder) {
  return paginate(sortByKey(list, keyOf, order.direction), keyOf, args, order)
}

/** Reads a list page by page; `between` may change it meanwhile. */
function walk(
  list: readonly Item[],
  size: number,
  order: SortOrder,
  between: (list: readonly Item[]) => readonly Item[] = (same) => same,
): string[] {
  const seen: string[] = []
  let now = list
  let after: string | null = null
  for (;;) {
    const { edges, pageInfo } = page(now, { first: size, after }, order)
    seen.push(...edges.map(({ node }) => node.id))
    if (!pageInfo.hasNextPage) return seen
    after = pageInfo.endCursor
    now = between(now)
  }
}

describe('paginate', () => {
  it('gives everything once, in order, whatever the size of the pages', () => {
    fc.assert(
      fc.property(items, orders, fc.integer({ min: 1, max: 7 }), (list, order, size) => {
        const sorted = sortByKey(list, keyOf, order.direction).map(({ id }) => id)
        expect(walk(list, size, order)).toEqual(sorted)
      }),
    )
  })

  it('gives the same backwards', () => {
    fc.assert(
      fc.property(items, orders, fc.integer({ min: 1, max: 7 }), (list, order, size) => {
        const seen: string[] = []
        let before: string | null = null
        for (;;) {
          const { edges, pageInfo } = page(list, { last: size, before }, order)
          seen.unshift(...edges.map(({ node }) => node.id))
          if (!pageInfo.hasPreviousPage) break
          before = pageInfo.startCursor
        }
        expect(seen).toEqual(walk(list, 100, order))
      }),
    )
  })

  it('neither skips nor repeats what was there all the time, when others come and go', () => {
    fc.assert(
      fc.property(
        items,
        items,
        orders,
        fc.integer({ min: 1, max: 7 }),
        (stay, come, order, size) => {
          const staying = new Set(stay.map(({ id }) => id))
          const coming = come.filter(({ id }) => !staying.has(id))
          let turn = 0
          const seen = walk([...stay, ...coming.slice(0, 9)], size, order, () => {
            turn += 1
            return [...stay, ...coming.filter((_, index) => (index + turn) % 3 === 0)]
          })
          const kept = seen.filter((id) => staying.has(id))
          expect(kept).toEqual(sortByKey(stay, keyOf, order.direction).map(({ id }) => id))
        },
      ),
    )
  })

  it('puts nulls last in both directions', () => {
    const list = [
      { id: 'a', acv: null },
      { id: 'b', acv: 1 },
      { id: 'c', acv: 2 },
    ]
    expect(walk(list, 1, { field: 'ACV', direction: 'ASC' })).toEqual(['b', 'c', 'a'])
    expect(walk(list, 1, { field: 'ACV', direction: 'DESC' })).toEqual(['c', 'b', 'a'])
  })

  it('pages rows of a column, making nodes only of the page’s', () => {
    const rows = Int32Array.from({ length: 1_000 }, (_, index) => index)
    const made: number[] = []
    const { edges, totalCount } = paginate(
      rows,
      (row) => [row],
      { first: 2 },
      { field: 'ROW', direction: 'ASC' },
      (row) => {
        made.push(row)
        return { row }
      },
    )
    expect(edges.map(({ node }) => node)).toEqual([{ row: 0 }, { row: 1 }])
    expect([made, totalCount]).toEqual([[0, 1], 1_000])
  })

  it('answers 50 by default, at most 100, and none for 0', () => {
    const list = Array.from({ length: 200 }, (_, index) => ({ id: String(index), acv: index }))
    const order: SortOrder = { field: 'ACV', direction: 'ASC' }
    const sizes = [{}, { first: 100 }, { first: 0 }, { last: 3 }].map(
      (args) => page(list, args, order).edges.length,
    )
    expect(sizes).toEqual([50, 100, 0, 3])
  })

  it('refuses sizes and cursors that make no sense, and names the argument', () => {
    const order: SortOrder = { field: 'ACV', direction: 'ASC' }
    const list = [{ id: 'a', acv: 1 }]
    const other = page(list, {}, { ...order, direction: 'DESC' }).pageInfo.endCursor
    for (const [args, argument] of [
      [{ first: -1 }, 'first'],
      [{ first: 101 }, 'first'],
      [{ last: -1 }, 'last'],
      [{ first: 1, last: 1 }, 'last'],
      [{ after: 'garbage' }, 'after'],
      [{ after: other }, 'after'],
      [{ before: Buffer.from('["ACV","ASC",1,{}]').toString('base64url') }, 'before'],
      [{ before: Buffer.from('["ACV","ASC",1]').toString('base64url') }, 'before'],
    ] as const) {
      expect(() => page(list, args, order)).toThrow(
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: [argument] }),
        }),
      )
    }
  })
})
