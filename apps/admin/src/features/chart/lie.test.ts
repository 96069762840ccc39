import { expect, test } from 'vitest'
import { centred, fitted, isSeen, pulled, revealing, zoomed } from './lie'

const size = { width: 800, height: 600 }
const box = { x: 1000, y: 2000, width: 244, height: 78 }

/** Where a point of the plane is seen. */
const seenAt = (lie: { x: number; y: number; scale: number }, x: number, y: number) => ({
  x: lie.x + x * lie.scale,
  y: lie.y + y * lie.scale,
})

test('what lies under the pointer stays there while the scale changes', () => {
  const before = { x: 30, y: -40, scale: 1 }
  const after = zoomed(before, 1.5, { x: 200, y: 100 })
  const point = { x: (200 - before.x) / before.scale, y: (100 - before.y) / before.scale }
  expect(seenAt(after, point.x, point.y)).toEqual({ x: 200, y: 100 })
})

test('the whole chart fits, and a small one is not blown up', () => {
  const chart = { width: 4000, height: 9000 }
  const lie = fitted(size, chart)
  const end = seenAt(lie, chart.width, chart.height)
  expect(end.x).toBeLessThanOrEqual(size.width)
  expect(end.y).toBeLessThanOrEqual(size.height)
  expect(fitted(size, { width: 100, height: 100 }).scale).toBe(1)
})

test('a card that is looked for comes into the middle, large enough to be read', () => {
  const lie = centred({ x: 0, y: 0, scale: 0.1 }, size, box)
  expect(lie.scale).toBe(0.7)
  expect(seenAt(lie, box.x + box.width / 2, box.y + box.height / 2)).toEqual({ x: 400, y: 300 })
})

test('a card that a key leads to is brought into the window, and one that is there moves nothing', () => {
  const lie = revealing({ x: 0, y: 0, scale: 1 }, size, box)
  expect(isSeen({ x: 0, y: 0, scale: 1 }, size, box)).toBe(false)
  expect(isSeen(lie, size, box)).toBe(true)
  expect(revealing(lie, size, box)).toEqual(lie)
})

test('a chart that is wholly in sight stays where it is, wherever a card is held', () => {
  const chart = { width: 4000, height: 9000 }
  const lie = fitted(size, chart)
  for (const at of [
    { x: 5, y: 5 },
    { x: 790, y: 300 },
    { x: 400, y: 595 },
  ]) {
    expect(pulled(lie, size, chart, at)).toEqual(lie)
  }
})

test('a card that is held beside a side draws what lies beyond it into sight, and no further', () => {
  const chart = { width: 2000, height: 500 }
  let lie = { x: 24, y: 50, scale: 1 }
  for (let times = 0; times < 500; times += 1) lie = pulled(lie, size, chart, { x: 795, y: 300 })
  expect(lie).toEqual({ x: size.width - chart.width - 24, y: 50, scale: 1 })
  for (let times = 0; times < 500; times += 1) lie = pulled(lie, size, chart, { x: 3, y: 300 })
  expect(lie).toEqual({ x: 24, y: 50, scale: 1 })
})
