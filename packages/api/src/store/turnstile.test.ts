import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Turnstile } from './turnstile.js'

it('lets one through a turn, in order, and anew when nobody waits any more', async () => {
  const turnstile = new Turnstile()
  const through: number[] = []
  const pass = async (place: number) => turnstile.pass().then(() => through.push(place))
  const first = [1, 2, 3].map(pass)
  const seen: number[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    await nextTurn()
    seen.push(through.length)
  }
  await Promise.all(first)
  // Each turn at most one more, whichever of the two is told first.
  expect(seen.every((count, turn) => count <= turn + 1)).toBe(true)
  expect(through).toEqual([1, 2, 3])
  await pass(4)
  expect(through).toEqual([1, 2, 3, 4])
})
