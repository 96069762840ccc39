import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../src/demo/seeded-random.js'
import { runRound } from './round.js'

/** On a quiet machine it takes about one. */
const MINUTES = 15

describe('whatever breaks while clients write', () => {
  it(
    'leaves what each of them was told true: one round of every fault',
    async () => {
      const seed = Date.now() % 1_000_000
      const { violations, plans, imports, schedules } = await runRound(new SeededRandom(seed))
      expect({ seed, violations }).toEqual({ seed, violations: [] })
      for (const sent of [plans, imports, schedules]) expect(sent).not.toHaveLength(0)
    },
    MINUTES * 60_000,
  )
})
