import type { OrganizationState } from '@postscale/domain'
import { estimatedBytes } from './estimated-bytes.js'

interface Entry {
  readonly state: OrganizationState
  readonly bytes: number
}

/** States by key, bounded by their estimated size; the least recently used leave first. */
export class StateCache {
  readonly #maxBytes: number
  /** In order of use, the oldest first. */
  readonly #entries = new Map<string, Entry>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Estimated bytes of all states kept. */
  get bytes(): number {
    return this.#bytes
  }

  get(key: string): OrganizationState | null {
    const entry = this.#entries.get(key)
    if (entry === undefined) return null
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.state
  }

  /** Keeps a state, at least until the next one, even if it is larger than the bound by itself. */
  set(key: string, state: OrganizationState): void {
    this.delete(key)
    const bytes = estimatedBytes(state)
    this.#entries.set(key, { state, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes || oldest === key) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }
}
