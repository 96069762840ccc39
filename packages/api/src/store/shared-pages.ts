import { heldParts, type OrganizationState } from '@postscale/domain'

interface Held {
  holders: number
  readonly bytes: number
}

/** Policies and the organization itself are plain objects. */
const BYTES_A_RECORD = 1_500

/**
 * Bytes of the pages of several states, each counted once however many states share it. A table, or a column, that
 * states share is looked into once.
 */
export class SharedPages {
  /** How many states hold a part, or how many parts a column. */
  readonly #holders = new Map<object, number>()
  readonly #pages = new Map<object, Held>()
  #bytes = 0

  get bytes(): number {
    return this.#bytes
  }

  add(state: OrganizationState): void {
    this.#bytes += BYTES_A_RECORD * (1 + state.policies.size)
    for (const { part, columns } of heldParts(state)) {
      if (!this.#isFirst(part)) continue
      for (const column of columns()) {
        if (!this.#isFirst(column)) continue
        for (const page of column.pages) this.#hold(page, page.byteLength)
      }
    }
  }

  remove(state: OrganizationState): void {
    this.#bytes -= BYTES_A_RECORD * (1 + state.policies.size)
    for (const { part, columns } of heldParts(state)) {
      if (!this.#isLast(part)) continue
      for (const column of columns()) {
        if (!this.#isLast(column)) continue
        for (const page of column.pages) this.#release(page)
      }
    }
  }

  /** Counts one who holds a part or column more; tells whether that is the first. */
  #isFirst(held: object): boolean {
    const holders = this.#holders.get(held) ?? 0
    this.#holders.set(held, holders + 1)
    return holders === 0
  }

  /** Counts one less; tells whether that was the last. */
  #isLast(held: object): boolean {
    const holders = (this.#holders.get(held) ?? 0) - 1
    if (holders > 0) this.#holders.set(held, holders)
    else this.#holders.delete(held)
    return holders <= 0
  }

  #hold(page: object, bytes: number): void {
    const held = this.#pages.get(page)
    if (held !== undefined) held.holders += 1
    else {
      this.#pages.set(page, { holders: 1, bytes })
      this.#bytes += bytes
    }
  }

  #release(page: object): void {
    const held = this.#pages.get(page)
    if (held === undefined) return
    held.holders -= 1
    if (held.holders > 0) return
    this.#pages.delete(page)
    this.#bytes -= held.bytes
  }
}
