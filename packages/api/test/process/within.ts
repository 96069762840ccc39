import { setTimeout as pause } from 'node:timers/promises'

/** What is waited for at most, and what is known of it where it does not come. */
interface Waiting {
  readonly milliseconds: number
  /** Such as `the server to listen`. */
  readonly what: string
  /** Said where it takes too long: the last lines of whom one waits for. */
  readonly known?: () => string
}

/** What a promise comes to. @throws when that takes too long, saying what was waited for. */
export async function within<T>(waiting: Waiting, promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  const stop = new AbortController()
  const late = pause(waiting.milliseconds, undefined, { signal: stop.signal, ref: false })
  try {
    return await Promise.race([
      promise,
      late.then(() => {
        throw tooLong(waiting)
      }),
    ])
  } finally {
    stop.abort()
    late.catch(() => undefined)
  }
}

const EVERY_MS = 20

/** Asks again and again until there is an answer. @throws when none comes for too long. */
export async function until<T>(
  waiting: Waiting,
  ask: () => Promise<T | null>,
  everyMs = EVERY_MS,
): Promise<T> {
  for (const end = performance.now() + waiting.milliseconds; performance.now() < end;) {
    const answer = await ask()
    if (answer !== null) return answer
    await pause(everyMs)
  }
  throw tooLong(waiting)
}

function tooLong({ milliseconds, what, known }: Waiting): Error {
  const seconds = Math.round(milliseconds / 1_000)
  return new Error([`waited ${seconds} s for ${what}`, known?.() ?? ''].join('\n').trim())
}
