import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharePool } from './share-pool.js'

const sizes = fc.record({
  poolSize: fc.integer({ min: 4, max: 1000 }),
  threads: fc.integer({ min: 0, max: 256 }),
})

it('never takes more connections than there are, and leaves none without what it needs', () => {
  fc.assert(
    fc.property(sizes, ({ poolSize, threads: wanted }) => {
      const { threads, main, each } = sharePool({ poolSize, threads: wanted })
      expect(threads).toBeLessThanOrEqual(wanted)
      const others = threads === 0 ? 0 : threads + 1
      expect(main + each * others).toBe(poolSize)
      if (threads > 0) expect(Math.min(main, each)).toBeGreaterThanOrEqual(4)
    }),
  )
})

it('gives up threads only where there are too few connections for them', () => {
  expect(sharePool({ poolSize: 32, threads: 2 })).toEqual({ threads: 2, main: 8, each: 8 })
  expect(sharePool({ poolSize: 12, threads: 4 }).threads).toBe(1)
  expect(sharePool({ poolSize: 11, threads: 4 })).toMatchObject({ threads: 0, main: 11 })
})
