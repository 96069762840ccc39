import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '@postscale/domain'

/** How long one turn takes at most, but for its last step. */
const TURN_MS = 20

/** Does long work step by step, and lets others have a turn between; whoever is waited for says so meanwhile. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (performance.now() - began < TURN_MS) continue
    await nextTurn()
    began = performance.now()
  }
}
