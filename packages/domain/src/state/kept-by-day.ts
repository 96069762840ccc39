/** A value of an earlier state, and the rows that were touched since. */
export interface Seed<T> {
  readonly from: T
  readonly touched: ReadonlySet<number>
}

/** More rows than this are looked at anew rather than remembered. */
export const MOST_TOUCHED = 20_000

/** A value of a day that is computed at its first use, from that of an earlier state where there is one. */
export class KeptByDay<T extends object> {
  readonly #compute: (seed: Seed<T> | null) => T
  #seed: Seed<T> | null
  #value: T | null = null

  constructor(seed: Seed<T> | null, compute: (seed: Seed<T> | null) => T) {
    this.#seed = seed
    this.#compute = compute
  }

  get(): T {
    if (this.#value === null) {
      this.#value = this.#compute(this.#seed)
      this.#seed = null
    }
    return this.#value
  }

  /** What is in memory: the value, or what it will be made from. */
  get held(): T | null {
    return this.#value ?? this.#seed?.from ?? null
  }

  /** What the state after this one can begin with, when it touched those rows. */
  seed(touched: ReadonlySet<number>): Seed<T> | null {
    if (touched.size > MOST_TOUCHED) return null
    if (this.#value !== null) return { from: this.#value, touched }
    if (this.#seed === null) return null
    if (touched.size === 0) return this.#seed
    const all = new Set([...this.#seed.touched, ...touched])
    return all.size > MOST_TOUCHED ? null : { from: this.#seed.from, touched: all }
  }
}
