import { setTimeout } from 'node:timers/promises'
import { NoAnswer } from './ask-server.js'

const FIRST_PAUSE_MS = 300
const LONGEST_PAUSE_MS = 10_000

/**
 * Asks until there is an answer, also over a restart of the server, with longer and longer pauses.
 *
 * @param patienceMs how long no answer is put up with.
 * @param onSilence told once, when the first answer does not come.
 * @throws NoAnswer when the patience is over, and at once whatever else `ask` throws.
 */
export async function keepAsking<T>(
  ask: () => Promise<T>,
  patienceMs: number,
  onSilence: (error: NoAnswer) => void,
): Promise<T> {
  let silentSince: number | null = null
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      if (silentSince === null) onSilence(error)
      silentSince ??= performance.now()
      const left = silentSince + patienceMs - performance.now()
      if (left <= 0) throw error
      await setTimeout(Math.min(pause, left))
    }
  }
}
