const RANGE = 2 ** 32

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE
  }

  /** A whole number between two, both inclusive. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1))
  }

  /** True so often out of once. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of a list; each as likely as its weight, all alike without weights. */
  pick<T>(list: readonly T[], weights?: readonly number[]): T {
    const weightOf = (index: number) => weights?.[index] ?? 1
    const total = list.reduce((sum, _, index) => sum + weightOf(index), 0)
    let left = this.next() * total
    const found = list.find((_, index) => (left -= weightOf(index)) < 0) ?? list.at(-1)
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
}
