import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import { ReadonlyTable } from '../kernel/readonly-table.js'
import type { FieldsOf } from './columns-of.js'
import type { KeptByDay } from './kept-by-day.js'
import type { Live } from './live-things.js'
import type { LiveRows } from './live-rows.js'
import type { RecordKind } from './table-kinds.js'
import type { RecordTable } from './tables/record-table.js'

const NOTHING: readonly never[] = []

/** The things of one kind that are live on a day, each made an object when it is asked for. */
export class LiveThingsOfDay<K extends RecordKind> extends ReadonlyTable<Live<FieldsOf<K>>> {
  readonly #table: RecordTable<K>
  readonly #day: Day
  readonly #live: KeptByDay<LiveRows>

  constructor(table: RecordTable<K>, day: Day, live: KeptByDay<LiveRows>) {
    super()
    this.#table = table
    this.#day = day
    this.#live = live
  }

  get size(): number {
    return this.#live.get().rows.length
  }

  get(id: Id): Live<FieldsOf<K>> | undefined {
    const version = this.#table.versionOn(this.#table.byId.find(id), this.#day)
    return version === -1 ? undefined : this.#table.keptAt(version)
  }

  /** The things whose field refers, on the day, to the thing with that id, or of that row. */
  referring(field: string, thing: Id | number): readonly Live<FieldsOf<K>>[] {
    const { versionFrom, versionTo, versionRow } = this.#table.columns
    const versions = this.#table.versionsReferring(field, thing)
    if (versions.length === 0) return NOTHING
    return versions
      .filter((at) => versionFrom.at(at) <= this.#day && this.#day < versionTo.at(at))
      .toSorted((a, b) => versionRow.at(a) - versionRow.at(b))
      .map((at) => this.#table.keptAt(at))
  }

  protected rows(): Iterable<number> {
    return this.#live.get().rows
  }

  protected idAt(row: number): Id {
    return this.#table.byId.at(row)
  }

  protected valueAt(row: number): Live<FieldsOf<K>> {
    return this.#table.keptAt(this.#live.get().versions.at(row) - 1)
  }
}
