import { setTimeout as pause } from 'node:timers/promises'
import type { ApiProcess, ProcessAnswer } from '../../process/start-api.js'
import type { World } from '../world.js'

/** How long is waited until somebody listens again. */
const PAUSE_MS = 25
/** How long a client goes on asking where nobody answers. */
const PATIENCE_MS = 150_000

/** What a request came to: an answer, or none, whatever became of it. */
export type Asked<T> = { readonly answer: ProcessAnswer<T>; readonly of: ApiProcess } | null

/** Asks one of the processes that listen, as a client behind a proxy does. */
export async function askSomebody<T>(
  world: World,
  query: string,
  variables: object,
  signal?: AbortSignal,
): Promise<Asked<T>> {
  const of = world.running[Math.floor(Math.random() * world.running.length)]
  if (of === undefined) {
    if (world.isGone) throw new Error('no process runs any more')
    await pause(PAUSE_MS)
    return null
  }
  try {
    return { answer: await of.ask<T>(query, variables, signal), of }
  } catch {
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
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
    const asked = await askSomebody<T>(world, query, variables)
    if (asked?.answer.data != null && asked.answer.errors === undefined) return asked.answer.data
    await pause(PAUSE_MS)
  }
  throw new Error('nobody answers any more')
}
