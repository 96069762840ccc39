import { IdTable } from '../../kernel/id-table.js'
import type { TableKind } from '../table-kinds.js'

/** The ids that one table needs: its own and those of the kinds it refers to. */
export class IdTables {
  readonly #tables: ReadonlyMap<TableKind, IdTable>

  constructor(tables: ReadonlyMap<TableKind, IdTable>) {
    this.#tables = tables
  }

  static readonly none = new IdTables(new Map())

  of(kind: TableKind): IdTable {
    return this.#tables.get(kind) ?? IdTable.empty
  }

  /** These ids of those kinds as they are in `current`; the same object when none differs. */
  brought(kinds: readonly TableKind[], current: (kind: TableKind) => IdTable): IdTables {
    if (kinds.every((kind) => this.of(kind) === current(kind))) return this
    return new IdTables(new Map(kinds.map((kind) => [kind, current(kind)])))
  }
}
