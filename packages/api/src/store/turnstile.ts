/** How long a turn of the event loop may take, in milliseconds, before the network is served again. */
const TURN_MS = 4

/**
 * Lets those who wait through one after the other, each when the one before computes no more; where that takes long, the next in
 * another turn of the event loop, so that the network is served between two pieces of work, however many came at once.
 */
export class Turnstile {
  readonly #waiting: (() => void)[] = []
  #turnBegan = 0

  /** Answers when it is one's turn. */
  async pass(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(this.#begin)
    })
  }

  readonly #begin = (): void => {
    this.#turnBegan = performance.now()
    this.#next()
  }

  readonly #next = (): void => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) afterThis(this.#goOn)
  }

  readonly #goOn = (): void => {
    if (performance.now() - this.#turnBegan < TURN_MS) this.#next()
    else setImmediate(this.#begin)
  }
}

/** Calls back when what has just been let go on computes no more, or waits for something. */
function afterThis(callback: () => void): void {
  queueMicrotask(() => {
    process.nextTick(callback)
  })
}
