/** Until when something may still be written, and what ends it before that. */
export interface Deadline {
  /** Aborted when the time is up, or when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** When the time is up, on the clock of `performance.now()`. */
  readonly at: number
}

/** A piece of work was given up before its deadline or at it: it has written nothing and never will. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError'

  constructor(cause?: unknown) {
    super('given up: the time was up, or nobody waited any more', { cause })
  }
}

/** Milliseconds that are left; none when there is no deadline, which is none to keep. */
export function timeLeft({ at }: Deadline): number {
  return Math.max(0, at - performance.now())
}

/**
 * What a promise comes to, unless its work is given up before. What it comes to afterwards is nobody's
 * concern.
 *
 * @throws GivenUpError
 */
export async function unlessGivenUp<T>(
  promise: Promise<T>,
  deadline: Deadline | undefined,
): Promise<T> {
  if (deadline === undefined) return promise
  const { signal } = deadline
  promise.catch(() => undefined)
  let onAbort: (() => void) | undefined
  const givenUp = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      reject(new GivenUpError(signal.reason))
    }
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([givenUp, promise])
  } finally {
    if (onAbort) signal.removeEventListener('abort', onAbort)
  }
}
