import { type IdTable, IdTableDraft } from '../../kernel/id-table.js'
import type { TableKind } from '../table-kinds.js'

/** The ids of all kinds of a state being edited. */
export class IdDrafts {
  readonly #base: (kind: TableKind) => IdTable
  readonly #drafts = new Map<TableKind, IdTableDraft>()

  constructor(base: (kind: TableKind) => IdTable) {
    this.#base = base
  }

  of(kind: TableKind): IdTableDraft {
    const known = this.#drafts.get(kind)
    if (known !== undefined) return known
    const draft = new IdTableDraft(this.#base(kind))
    this.#drafts.set(kind, draft)
    return draft
  }

  frozen(kind: TableKind): IdTable {
    return this.#drafts.get(kind)?.freeze() ?? this.#base(kind)
  }
}
