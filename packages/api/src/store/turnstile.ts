/**
 * Lets one of those who wait through in each turn of the event loop, so that the network is served between two
 * pieces of work, however many came at once.
 */
export class Turnstile {
  readonly #waiting: (() => void)[] = []

  /** Answers when it is one's turn. */
  async pass(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(this.#next)
    })
  }

  readonly #next = (): void => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) setImmediate(this.#next)
  }
}
