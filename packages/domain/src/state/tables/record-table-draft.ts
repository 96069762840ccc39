import type { ExternalReference } from '../../entities/external-reference.js'
import { type ColumnDraft, draftInts } from '../../kernel/column.js'
import { lives, type Version } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { Records } from '../records.js'
import type { RecordKind } from '../table-kinds.js'
import { type Description, describe } from './description.js'
import { EntryFieldsDraft } from './entry-fields.js'
import {
  ExternalReferencesDraft,
  referencesOfRow,
  rowOfReference,
  rowsOfReference,
} from './external-references.js'
import type { IdDrafts } from './id-drafts.js'
import type { IdTables } from './id-tables.js'
import { RecordTable } from './record-table.js'
import { bitsOf, namesOf } from './bits-of.js'

type AnyRecord = Records[RecordKind]
type AnyVersion = Version<Readonly<Record<string, unknown>>>
const INTS = [
  'changedIn',
  'first',
  'versionRow',
  'versionFrom',
  'versionTo',
  'versionSet',
  'versionNext',
] as const
type Ints = Record<(typeof INTS)[number], ColumnDraft<number>>

/** The things of one kind in a state being edited. */
export class RecordTableDraft {
  readonly #base: RecordTable
  readonly #description: Description
  readonly #ids: IdDrafts
  readonly #external: ExternalReferencesDraft
  readonly #ints: Ints
  readonly #fields: EntryFieldsDraft
  readonly #touched = new Set<number>()
  #free: number
  #count: number

  constructor(base: RecordTable, ids: IdDrafts) {
    const { columns } = base
    this.#base = base
    this.#description = describe(base.kind)
    this.#ids = ids
    this.#external = new ExternalReferencesDraft(columns.external)
    this.#ints = Object.fromEntries(INTS.map((name) => [name, draftInts(columns[name])])) as Ints
    this.#fields = new EntryFieldsDraft(this.#description, columns.entries, ids)
    this.#free = columns.free
    this.#count = columns.count
  }

  /** Rows of the things that were put or taken out. */
  get touched(): ReadonlySet<number> {
    return this.#touched
  }

  get(id: Id): AnyRecord | null {
    const row = this.#rowOf(id)
    return row === -1 ? null : this.recordAt(row)
  }

  recordAt(row: number): AnyRecord {
    const history = [...this.#versions(row)].map((version) => this.#version(version))
    const id = this.#ids.of(this.#base.kind).at(row)
    const externalReferences = referencesOfRow(this.#external, row)
    return { id, externalReferences, history } as unknown as AnyRecord
  }

  /** When the thing is live, without building its record; null when there is none. */
  lifeOf(id: Id): readonly Period[] | null {
    const row = this.#rowOf(id)
    if (row === -1) return null
    const { versionFrom, versionTo } = this.#ints
    const periods = [...this.#versions(row)].map((version) => ({
      from: versionFrom.at(version),
      to: versionTo.at(version),
    }))
    return lives(periods)
  }

  idOfExternal(reference: ExternalReference): Id | null {
    const row = rowOfReference(this.#external, reference)
    return row === -1 ? null : this.#ids.of(this.#base.kind).at(row)
  }

  /** The things that have an external reference, of which a right state has one at most. */
  holdersOfExternal(reference: ExternalReference): readonly Id[] {
    const ids = this.#ids.of(this.#base.kind)
    return Array.from(rowsOfReference(this.#external, reference), (row) => ids.at(row))
  }

  /** Rows of the things of which a version's field refers to that row, each once. */
  rowsReferring(field: string, row: number): readonly number[] {
    const rows = this.#fields.referring(field, row).map((entry) => this.#ints.versionRow.at(entry))
    return [...new Set(rows)].toSorted((a, b) => a - b)
  }

  put(record: AnyRecord): void {
    const row = this.#ids.of(this.#base.kind).rowFor(record.id)
    const { first, versionNext } = this.#ints
    first.extend(row + 1)
    this.#ints.changedIn.extend(row + 1)
    this.#touched.add(row)
    if (first.at(row) === 0) this.#count += 1
    this.#external.set(row, record.externalReferences)
    let left = Math.max(first.at(row), 0)
    let previous = -1
    for (const version of record.history as readonly unknown[] as readonly AnyVersion[]) {
      const reused = left - 1
      if (reused !== -1) left = versionNext.at(reused)
      const at = reused === -1 ? this.#newVersion(row) : reused
      this.#write(at, version)
      if (previous === -1) first.set(row, at + 1)
      else versionNext.set(previous, at + 1)
      previous = at
    }
    if (previous === -1) first.set(row, -1)
    else versionNext.set(previous, 0)
    this.#void(left)
  }

  remove(id: Id): void {
    const row = this.#rowOf(id)
    if (row === -1) return
    this.#touched.add(row)
    this.#count -= 1
    this.#external.set(row, [])
    this.#void(Math.max(this.#ints.first.at(row), 0))
    this.#ints.first.set(row, 0)
  }

  /** Notes the revision that changed a thing last. */
  stamp(id: Id, revision: number): void {
    const row = this.#rowOf(id)
    if (row === -1 || this.#ints.changedIn.at(row) === revision) return
    this.#touched.add(row)
    this.#ints.changedIn.set(row, revision)
  }

  /** The edited table over the state's ids; the base itself when nothing was touched. */
  freeze(ids: IdTables): RecordTable {
    if (this.#touched.size === 0) return this.#base.over(ids)
    const ints = INTS.map((name) => [name, this.#ints[name].freeze()])
    const columns = {
      ...(Object.fromEntries(ints) as Pick<RecordTable['columns'], (typeof INTS)[number]>),
      external: this.#external.freeze(),
      free: this.#free,
      count: this.#count,
      entries: this.#fields.freeze(),
    }
    const memo = this.#base.memo.without(this.#changedVersions())
    return new RecordTable(this.#base.kind, columns, ids, memo)
  }

  #rowOf(id: Id): number {
    const row = this.#ids.of(this.#base.kind).find(id)
    const { first } = this.#ints
    return row === -1 || row >= first.length || first.at(row) === 0 ? -1 : row
  }

  *#versions(row: number): Iterable<number> {
    const { first, versionNext } = this.#ints
    for (let at = first.at(row); at > 0; at = versionNext.at(at - 1)) yield at - 1
  }

  /** The versions that touched things had and have. */
  *#changedVersions(): Iterable<number> {
    const { versionNext } = this.#base.columns
    for (const row of this.#touched) {
      const first = this.#base.firstVersion(row)
      for (let at = first; at !== -1; at = versionNext.at(at) - 1) yield at
      yield* this.#versions(row)
    }
  }

  #newVersion(row: number): number {
    const { versionRow, versionFrom, versionTo, versionSet, versionNext } = this.#ints
    const unused = this.#free - 1
    if (unused !== -1) {
      this.#free = versionNext.at(unused)
      versionRow.set(unused, row)
      return unused
    }
    const version = versionRow.length
    for (const column of [versionFrom, versionTo, versionSet, versionNext]) {
      column.extend(version + 1)
    }
    versionRow.push(row)
    this.#fields.extend(version + 1)
    return version
  }

  #write(at: number, version: AnyVersion): void {
    this.#ints.versionFrom.set(at, version.from)
    this.#ints.versionTo.set(at, version.to)
    this.#ints.versionSet.set(at, bitsOf(this.#description.names, version.set))
    this.#fields.write(at, version.fields)
  }

  #version(at: number): AnyVersion {
    const { versionFrom, versionTo, versionSet } = this.#ints
    const fields: Record<string, unknown> = {}
    this.#fields.into(fields, at)
    const set = namesOf(this.#description.names, versionSet.at(at))
    return { from: versionFrom.at(at), to: versionTo.at(at), set, fields }
  }

  /** Gives back a chain of versions, so that others may take their place. */
  #void(chain: number): void {
    const { versionFrom, versionTo, versionNext } = this.#ints
    for (let left = chain; left !== 0;) {
      const at = left - 1
      left = versionNext.at(at)
      versionFrom.set(at, 0)
      versionTo.set(at, 0)
      this.#fields.clear(at)
      versionNext.set(at, this.#free)
      this.#free = at + 1
    }
  }
}
