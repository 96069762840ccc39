import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Turnstile } from './turnstile.js'

/** Computes for so many milliseconds. */
function compute(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

/** How many were through at the end of each turn of the event loop, until all were. */
async function throughByTurn(pass: (place: number) => Promise<void>, places: readonly number[]) {
  let through = 0
  const all = Promise.all(places.map(async (place) => pass(place).then(() => (through += 1))))
  const seen: number[] = []
  while (through < places.length) {
    await nextTurn()
    seen.push(through)
  }
  await all
  return seen
}

it('serves the network between two pieces of work that take long', async () => {
  const turnstile = new Turnstile()
  const order: number[] = []
  const pass = async (place: number) => {
    await turnstile.pass()
    order.push(place)
    compute(6)
  }
  const seen = await throughByTurn(pass, [1, 2, 3])
  expect(seen.every((count, turn) => count <= turn + 1)).toBe(true)
  expect(order).toEqual([1, 2, 3])
})

it('lets those through together whose work is short, the next when the one before waits', async () => {
  const turnstile = new Turnstile()
  const steps: string[] = []
  const pass = async (place: number) => {
    await turnstile.pass()
    steps.push(`${place} begins`)
    await Promise.resolve()
    steps.push(`${place} ends`)
  }
  const seen = await throughByTurn(pass, [1, 2, 3])
  expect(seen.length).toBeLessThan(3)
  expect(steps).toEqual([1, 2, 3].flatMap((place) => [`${place} begins`, `${place} ends`]))
  await pass(4)
  expect(steps.at(-1)).toBe('4 ends')
})
