import type { ExternalReference } from '../../entities/external-reference.js'
import { type ColumnDraft, draftInts } from '../../kernel/column.js'
import { lives, type Version } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import { sameEnds } from '../../kernel/same-ends.js'
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

/** A record as it was read or put last, and where its versions lie. */
interface Known {
  readonly record: AnyRecord
  readonly entries: readonly number[]
}

const NO_VERSIONS: readonly AnyVersion[] = []

/**
 * The things of one kind in a state being edited. A record that was read is kept, so that reading it again
 * is free and putting it back writes the versions that differ: what changes have made of a thing so far
 * costs the next one little.
 */
export class RecordTableDraft {
  readonly #base: RecordTable
  readonly #description: Description
  readonly #ids: IdDrafts
  readonly #external: ExternalReferencesDraft
  readonly #ints: Ints
  readonly #fields: EntryFieldsDraft
  readonly #touched = new Set<number>()
  readonly #known = new Map<number, Known>()
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
    const known = this.#known.get(row)
    if (known !== undefined) return known.record
    const entries = [...this.#versions(row)]
    return this.#know(
      row,
      entries,
      entries.map((entry) => this.#version(entry)),
    )
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
    const { first } = this.#ints
    first.extend(row + 1)
    this.#ints.changedIn.extend(row + 1)
    this.#touched.add(row)
    if (first.at(row) === 0) this.#count += 1
    this.#external.set(row, record.externalReferences)
    const known = this.#known.get(row)
    const written = record.history as readonly unknown[] as readonly AnyVersion[]
    if (known === undefined && first.at(row) <= 0) return this.#chain(row, written)
    const former = (known?.record.history ?? NO_VERSIONS) as readonly unknown[]
    const [start, end] = sameEnds(former, written)
    const entries = known?.entries ?? [...this.#versions(row)]
    const placed = this.#replace(row, entries, start, end, written)
    if (known === undefined) return
    const between = placed.slice(start, placed.length - end).map((entry) => this.#version(entry))
    const history = [...written.slice(0, start), ...between, ...written.slice(written.length - end)]
    this.#know(row, placed, history)
  }

  remove(id: Id): void {
    const row = this.#rowOf(id)
    if (row === -1) return
    this.#touched.add(row)
    this.#known.delete(row)
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

  #know(row: number, entries: readonly number[], history: readonly AnyVersion[]): AnyRecord {
    const id = this.#ids.of(this.#base.kind).at(row)
    const externalReferences = referencesOfRow(this.#external, row)
    const record = { id, externalReferences, history } as unknown as AnyRecord
    this.#known.set(row, { record, entries })
    return record
  }

  /**
   * Writes versions in place of those from `start` on and up to the last `end` ones.
   *
   * @returns where all versions now lie.
   */
  #replace(
    row: number,
    entries: readonly number[],
    start: number,
    end: number,
    written: readonly AnyVersion[],
  ): readonly number[] {
    const { first, versionNext } = this.#ints
    const old = entries.slice(start, entries.length - end)
    const made = written.slice(start, written.length - end)
    for (const unused of old.slice(made.length)) {
      versionNext.set(unused, 0)
      this.#void(unused + 1)
    }
    const between = made.map((version, at) => {
      const entry = old[at] ?? this.#newVersion(row)
      this.#write(entry, version)
      return entry
    })
    const placed = [...entries.slice(0, start), ...between, ...entries.slice(entries.length - end)]
    for (let at = start - 1; at < start + between.length; at += 1) {
      const next = (placed[at + 1] ?? -1) + 1
      if (at === -1) first.set(row, next === 0 ? -1 : next)
      else if (versionNext.at(placed[at]!) !== next) versionNext.set(placed[at]!, next)
    }
    return placed
  }

  /** Writes the versions of a thing that has none. */
  #chain(row: number, written: readonly AnyVersion[]): void {
    const { first, versionNext } = this.#ints
    if (written.length === 0) first.set(row, -1)
    let last = -1
    for (const version of written) {
      const entry = this.#newVersion(row)
      this.#write(entry, version)
      if (last === -1) first.set(row, entry + 1)
      else versionNext.set(last, entry + 1)
      versionNext.set(entry, 0)
      last = entry
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
    const fields = { ...this.#description.blank.fields }
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
