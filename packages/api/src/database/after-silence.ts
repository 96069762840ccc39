const TICK_MS = 50

/**
 * Calls back when nothing has ended the silence for so long, by a clock that stands still while the process is
 * held up: an answer that came meanwhile is read before the next tick.
 *
 * @returns ends the silence.
 */
export function afterSilence(milliseconds: number, onSilence: () => void): () => void {
  let ticks = Math.ceil(milliseconds / TICK_MS)
  const ticking = setInterval(() => {
    ticks -= 1
    if (ticks > 0) return
    clearInterval(ticking)
    onSilence()
  }, TICK_MS)
  return () => {
    clearInterval(ticking)
  }
}

/** What a promise comes to, unless that takes longer by the same clock. */
export async function unlessSilent<T>(
  answer: Promise<T>,
  milliseconds: number,
  reason: () => Error,
): Promise<T> {
  answer.catch(() => undefined)
  let end: () => void = () => undefined
  const silent = new Promise<never>((_resolve, reject) => {
    end = afterSilence(milliseconds, () => {
      reject(reason())
    })
  })
  try {
    return await Promise.race([answer, silent])
  } finally {
    end()
  }
}
