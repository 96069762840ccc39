import { expect, test } from 'vitest'
import { columnPlaces } from './column-places'

test('columns that stay in sight stand beside each other, and the others go away below them', () => {
  const lefts = columnPlaces([260, 120, 90, 80], 3).map(({ left }) => left)
  expect(lefts).toEqual(['0px', 'calc(min(260px, 45vw))', 'calc(min(260px, 45vw) + 120px)', null])
})

test('where only the first one stays there is no edge to be told from the others', () => {
  const edges = (pinned: number) =>
    columnPlaces([200, 100, 100], pinned).map(({ isEdge }) => isEdge)
  expect(edges(1)).toEqual([false, false, false])
  expect(edges(2)).toEqual([false, true, false])
})
