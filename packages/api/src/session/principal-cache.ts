import type { Principal } from './principal.js'

interface Entry {
  readonly principal: Promise<Found | null>
  /** Milliseconds since 1970 after which it is looked up anew. */
  until: number
}

/** A principal, and when its session or token ends. */
export interface Found {
  readonly principal: Principal
  readonly expiresAt: Date | null
}

const keptMs = 30_000
const keptAtMost = 10_000

/**
 * Principals by the hash of their credential, so that authentication does not cost milliseconds per
 * request. An entry that is dropped while it is being looked up is not kept: a revocation is never
 * overtaken by an older answer.
 */
export class PrincipalCache {
  readonly #entries = new Map<string, Entry>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  async get(hash: string, find: () => Promise<Found | null>): Promise<Principal | null> {
    const known = this.#entries.get(hash)
    if (known && known.until > this.#now()) return (await known.principal)?.principal ?? null
    const entry: Entry = { principal: find(), until: this.#now() + keptMs }
    this.#entries.delete(hash)
    this.#entries.set(hash, entry)
    this.#shrink()
    try {
      const found = await entry.principal
      if (!found) this.#forget(hash, entry)
      else if (found.expiresAt) entry.until = Math.min(entry.until, found.expiresAt.getTime())
      return found?.principal ?? null
    } catch (error) {
      this.#forget(hash, entry)
      throw error
    }
  }

  drop(hash: string): void {
    this.#entries.delete(hash)
  }

  clear(): void {
    this.#entries.clear()
  }

  #forget(hash: string, entry: Entry): void {
    if (this.#entries.get(hash) === entry) this.#entries.delete(hash)
  }

  #shrink(): void {
    for (const hash of this.#entries.keys()) {
      if (this.#entries.size <= keptAtMost) return
      this.#entries.delete(hash)
    }
  }
}
