import type { OrganizationState } from '@postscale/domain'

type Accounts = OrganizationState['accounts']

/**
 * Tells whether a file had an account before, in a few bytes an account: accounts made by the run are
 * known by their rows in the state, older ones by a set of row numbers, and those of the chunk that is
 * not written yet by their ids.
 */
export class SeenAccounts {
  readonly #firstNewRow: number
  readonly #rows = new Set<number>()
  #pending = new Set<string>()
  #chunks = -1

  constructor(base: Accounts) {
    this.#firstNewRow = base.rowCount
  }

  /** True when the account came before; else remembers it. */
  repeated(externalId: string, accounts: Accounts, chunks: number): boolean {
    if (chunks !== this.#chunks) {
      this.#pending = new Set()
      this.#chunks = chunks
    }
    const row = accounts.rowOfExternalId(externalId)
    if (row >= this.#firstNewRow) return true
    if (row !== -1) {
      if (this.#rows.has(row)) return true
      this.#rows.add(row)
      return false
    }
    if (this.#pending.has(externalId)) return true
    this.#pending.add(externalId)
    return false
  }
}
