import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../../process/within.js'
import type { ApiProcess, ProcessAnswer } from '../../process/start-api.js'
import type { World } from '../world.js'

/** How long is waited until somebody listens again. */
const PAUSE_MS = 25
/** How long a client goes on asking where nobody answers, or nothing that helps. */
const PATIENCE_MS = 150_000

/** What a request came to: an answer, or none, whatever became of it. */
export type Asked<T> = { readonly answer: ProcessAnswer<T>; readonly of: ApiProcess } | null

/**
 * Asks one of the processes that listen, as a client behind a proxy does.
 *
 * @throws when that goes on and never answers
 */
export async function askSomebody<T>(
  world: World,
  query: string,
  variables: object,
  signal?: AbortSignal,
): Promise<Asked<T>> {
  const of = world.running[Math.floor(Math.random() * world.running.length)]
  if (of === undefined) {
    await pause(PAUSE_MS)
    return null
  }
  try {
    return { answer: await of.ask<T>(query, variables, signal), of }
  } catch (error) {
    const isHungUp = signal?.aborted === true
    if (!isHungUp && error instanceof DOMException && error.name === 'TimeoutError') {
      throw new Error(`a server never answered\n${of.lastLines()}`, { cause: error })
    }
    await pause(PAUSE_MS)
    return null
  }
}

/**
 * Asks until somebody answers without an error.
 *
 * @throws when nobody does for a long time
 */
export async function askUntilAnswered<T>(
  world: World,
  query: string,
  variables: object,
): Promise<T> {
  return untilTold(world, query, async () => {
    const asked = await askSomebody<T>(world, query, variables)
    if (asked?.answer.errors !== undefined) return null
    return asked?.answer.data ?? null
  })
}

/**
 * Asks again and again until an answer settles something.
 *
 * @param what of the question, which is told with the servers' last lines when none does for a long time.
 */
export async function untilTold<T>(
  world: World,
  what: string,
  ask: () => Promise<T | null>,
): Promise<T> {
  const known = () => world.lastLines()
  return until({ milliseconds: PATIENCE_MS, what: `an answer to ${what}`, known }, ask, PAUSE_MS)
}
