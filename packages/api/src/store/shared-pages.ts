import { heldColumns, type OrganizationState } from '@postscale/domain'

interface Held {
  holders: number
  readonly bytes: number
}

/** Policies and the organization itself are plain objects. */
const BYTES_A_RECORD = 1_500

/**
 * Bytes of the pages of several states, each counted once however many states share it. A column that
 * two states share is looked into once.
 */
export class SharedPages {
  readonly #columns = new Map<object, number>()
  readonly #pages = new Map<object, Held>()
  #bytes = 0

  get bytes(): number {
    return this.#bytes
  }

  add(state: OrganizationState): void {
    this.#bytes += BYTES_A_RECORD * (1 + state.policies.size)
    for (const column of heldColumns(state)) {
      const holders = this.#columns.get(column) ?? 0
      this.#columns.set(column, holders + 1)
      if (holders > 0) continue
      for (const page of column.pages) this.#hold(page, page.byteLength)
    }
  }

  remove(state: OrganizationState): void {
    this.#bytes -= BYTES_A_RECORD * (1 + state.policies.size)
    for (const column of heldColumns(state)) {
      const holders = (this.#columns.get(column) ?? 0) - 1
      if (holders > 0) {
        this.#columns.set(column, holders)
        continue
      }
      this.#columns.delete(column)
      for (const page of column.pages) this.#release(page)
    }
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
