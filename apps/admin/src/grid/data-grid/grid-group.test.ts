import { expect, test } from 'vitest'
import { type GridGroup, gridLines, lineCount } from './grid-group'

interface Row {
  readonly id: string
}

const group = (id: string, count: number, more: Partial<GridGroup<Row>> = {}): GridGroup<Row> => ({
  id,
  heading: id,
  count,
  sums: {},
  isOpen: true,
  rows: Array.from({ length: count }, (_, place) => ({ id: `${id}${place}` })),
  isWhole: true,
  ...more,
})

const idsOf = (groups: readonly GridGroup<Row>[]): readonly string[] =>
  gridLines([], groups).map(({ id }) => id)

test('rows stand under their headings, and a folded group has its heading alone', () => {
  expect(idsOf([group('a', 2), group('b', 3, { isOpen: false }), group('c', 1)])).toEqual([
    'a',
    'a0',
    'a1',
    'b',
    'c',
    'c0',
  ])
})

test('a heading stands below all rows of the group before it, and so not before they are read', () => {
  const unread = { isWhole: false, rows: [{ id: 'a0' }] }
  expect(idsOf([group('a', 500, unread), group('b', 1)])).toEqual(['a', 'a0'])
  expect(idsOf([group('a', 500, { ...unread, isOpen: false }), group('b', 1)])).toEqual([
    'a',
    'b',
    'b0',
  ])
})

test('lines are counted as if all were read', () => {
  const groups = [group('a', 500, { isWhole: false, rows: [] }), group('b', 7, { isOpen: false })]
  expect(lineCount(507, groups)).toBe(502)
  expect(lineCount(507, null)).toBe(507)
})
