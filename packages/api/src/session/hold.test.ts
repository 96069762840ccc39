import { expect, it } from 'vitest'
import { holdMs } from './hold.js'

it('holds nothing that is free, and what follows twice as long each, up to eight seconds', () => {
  expect([1, 5, 6, 7, 8, 11, 12, 1_000_000].map((attempts) => holdMs(attempts, 5))).toEqual([
    0, 0, 250, 500, 1_000, 8_000, 8_000, 8_000,
  ])
})
