import { type ColumnDraft, draftInts } from '../../kernel/column.js'
import type { Id } from '../../kernel/ids.js'
import type { Records } from '../records.js'
import type { PeriodKind } from '../table-kinds.js'
import { describe } from './description.js'
import { EntryFieldsDraft } from './entry-fields.js'
import type { IdDrafts } from './id-drafts.js'
import type { IdTables } from './id-tables.js'
import { PeriodTable } from './period-table.js'

type AnyPeriod = Records[PeriodKind]

/** The periods of one kind in a state being edited. One that was read is kept, so that reading it again is free. */
export class PeriodTableDraft {
  readonly #base: PeriodTable
  readonly #ids: IdDrafts
  readonly #from: ColumnDraft<number>
  readonly #to: ColumnDraft<number>
  readonly #changedIn: ColumnDraft<number>
  readonly #fields: EntryFieldsDraft
  readonly #touched = new Set<number>()
  readonly #known = new Map<number, AnyPeriod>()
  #count: number

  constructor(base: PeriodTable, ids: IdDrafts) {
    this.#base = base
    this.#ids = ids
    this.#from = draftInts(base.columns.from)
    this.#to = draftInts(base.columns.to)
    this.#changedIn = draftInts(base.columns.changedIn)
    this.#fields = new EntryFieldsDraft(describe(base.kind), base.columns.entries, ids)
    this.#count = base.columns.count
  }

  get touched(): ReadonlySet<number> {
    return this.#touched
  }

  get(id: Id): AnyPeriod | null {
    const row = this.#ids.of(this.#base.kind).find(id)
    return this.#isUsed(row) ? this.recordAt(row) : null
  }

  recordAt(row: number): AnyPeriod {
    const known = this.#known.get(row)
    if (known !== undefined) return known
    const fields: Record<string, unknown> = { ...describe(this.#base.kind).blank.period }
    fields['id'] = this.#ids.of(this.#base.kind).at(row)
    this.#fields.into(fields, row)
    fields['from'] = this.#from.at(row)
    fields['to'] = this.#to.at(row)
    const record = fields as unknown as AnyPeriod
    this.#known.set(row, record)
    return record
  }

  rowsReferring(field: string, row: number): readonly number[] {
    return this.#fields.referring(field, row).toSorted((a, b) => a - b)
  }

  put(record: AnyPeriod): void {
    const row = this.#ids.of(this.#base.kind).rowFor(record.id)
    if (!this.#isUsed(row)) this.#count += 1
    this.#from.extend(row + 1)
    this.#to.extend(row + 1)
    this.#changedIn.extend(row + 1)
    this.#fields.extend(row + 1)
    this.#touched.add(row)
    this.#known.delete(row)
    this.#from.set(row, record.from)
    this.#to.set(row, record.to)
    this.#fields.write(row, record as unknown as Readonly<Record<string, unknown>>)
  }

  remove(id: Id): void {
    const row = this.#ids.of(this.#base.kind).find(id)
    if (!this.#isUsed(row)) return
    this.#count -= 1
    this.#touched.add(row)
    this.#known.delete(row)
    this.#from.set(row, 0)
    this.#to.set(row, 0)
    this.#fields.clear(row)
  }

  /** Notes the revision that changed a period last. */
  stamp(id: Id, revision: number): void {
    const row = this.#ids.of(this.#base.kind).find(id)
    if (!this.#isUsed(row) || this.#changedIn.at(row) === revision) return
    this.#touched.add(row)
    this.#changedIn.set(row, revision)
  }

  /** The edited table over the state's ids; the base itself when nothing was touched. */
  freeze(ids: IdTables): PeriodTable {
    if (this.#touched.size === 0) return this.#base.over(ids)
    const columns = {
      from: this.#from.freeze(),
      to: this.#to.freeze(),
      changedIn: this.#changedIn.freeze(),
      entries: this.#fields.freeze(),
      count: this.#count,
    }
    return new PeriodTable(this.#base.kind, columns, ids)
  }

  #isUsed(row: number): boolean {
    return row >= 0 && row < this.#from.length && this.#from.at(row) !== this.#to.at(row)
  }
}
