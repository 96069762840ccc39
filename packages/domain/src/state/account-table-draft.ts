import { type ColumnDraft, draftInts, draftValues, emptyColumn } from '../kernel/column.js'
import { Dictionary } from '../kernel/dictionary.js'
import type { Version } from '../kernel/history.js'
import type { Id } from '../kernel/id.js'
import type { Period } from '../kernel/period.js'
import { LayeredIndex } from '../kernel/layered-index.js'
import { lives } from '../kernel/lives.js'
import { ACCOUNT_COLUMNS, ACCOUNT_FIELD_NAMES, type AccountColumn } from './account-columns.js'
import { type AccountColumns, type AccountFieldColumns, AccountTable } from './account-table.js'
import type { AccountFields } from '../entities/account.js'
import type { AccountRecord } from './records.js'

type FieldDrafts = { [C in AccountColumn]: ColumnDraft<unknown> }

/** The accounts of a state being edited. */
export class AccountTableDraft {
  readonly #texts: Dictionary
  readonly #id: ColumnDraft<Id>
  readonly #externalId: ColumnDraft<string | null>
  readonly #ints: Record<'first' | 'account' | 'from' | 'to' | 'set' | 'next', ColumnDraft<number>>
  readonly #fields: FieldDrafts
  #byId: LayeredIndex
  #byExternalId: LayeredIndex
  #newIds = new Map<string, number>()
  #newExternalIds = new Map<string, number>()
  /** Rows of accounts that this draft took out: coverage may still be there, and the account come back. */
  readonly #removed = new Map<string, number>()

  constructor(base: AccountTable | null) {
    this.#texts = base?.texts ?? new Dictionary()
    this.#byId = base?.byId ?? new LayeredIndex()
    this.#byExternalId = base?.byExternalId ?? new LayeredIndex()
    this.#id = draftValues(base?.columns.id ?? emptyColumn<Id>())
    this.#externalId = draftValues(base?.columns.externalId ?? emptyColumn<string | null>())
    this.#ints = {
      first: draftInts(base?.columns.first ?? emptyColumn()),
      account: draftInts(base?.columns.versionAccount ?? emptyColumn()),
      from: draftInts(base?.columns.versionFrom ?? emptyColumn()),
      to: draftInts(base?.columns.versionTo ?? emptyColumn()),
      set: draftInts(base?.columns.versionSet ?? emptyColumn()),
      next: draftInts(base?.columns.versionNext ?? emptyColumn()),
    }
    this.#fields = draftFields(base)
  }

  rowOf(id: Id): number {
    return this.#newIds.get(id) ?? this.#byId.find(id)
  }

  /** The account's row, also when this draft took it out. */
  formerRowOf(id: Id): number {
    return this.#removed.get(id) ?? this.rowOf(id)
  }

  idAt(row: number): Id {
    return this.#id.at(row)
  }

  rowOfExternalId(externalId: string): number {
    return this.#newExternalIds.get(externalId) ?? this.#byExternalId.find(externalId)
  }

  get(id: Id): AccountRecord | null {
    const row = this.rowOf(id)
    if (row === -1) return null
    const history: Version<AccountFields>[] = []
    const { first, next } = this.#ints
    for (let version = first.at(row); version !== -1; version = next.at(version)) {
      history.push(this.#version(version))
    }
    return { id, externalId: this.#externalId.at(row), history }
  }

  /** When the account is live, without building its record; null when there is none. */
  lifeOf(id: Id): readonly Period[] | null {
    const row = this.rowOf(id)
    if (row === -1) return null
    const { first, next, from, to } = this.#ints
    const periods: Period[] = []
    for (let version = first.at(row); version !== -1; version = next.at(version)) {
      periods.push({ from: from.at(version), to: to.at(version) })
    }
    return lives(periods)
  }

  put(record: AccountRecord): void {
    const row = this.#rowFor(record)
    let free = this.#ints.first.at(row)
    let previous = -1
    for (const version of record.history) {
      const reused = free
      if (reused !== -1) free = this.#ints.next.at(reused)
      const at = reused === -1 ? this.#newVersion(row) : reused
      this.#write(at, version)
      if (previous === -1) this.#ints.first.set(row, at)
      else this.#ints.next.set(previous, at)
      previous = at
    }
    if (previous === -1) this.#ints.first.set(row, -1)
    else this.#ints.next.set(previous, -1)
    this.#void(free)
  }

  remove(id: Id): void {
    const row = this.rowOf(id)
    if (row === -1) return
    this.#void(this.#ints.first.at(row))
    this.#ints.first.set(row, -1)
    this.#newIds.set(id, -1)
    this.#removed.set(id, row)
    const externalId = this.#externalId.at(row)
    if (externalId !== null) this.#newExternalIds.set(externalId, -1)
  }

  freeze(): AccountTable {
    this.#byId = this.#byId.with(this.#newIds)
    this.#byExternalId = this.#byExternalId.with(this.#newExternalIds)
    this.#newIds = new Map()
    this.#newExternalIds = new Map()
    const fields: Record<string, unknown> = {}
    for (const name of ACCOUNT_FIELD_NAMES) fields[name] = this.#fields[name].freeze()
    const columns: AccountColumns = {
      id: this.#id.freeze(),
      externalId: this.#externalId.freeze(),
      first: this.#ints.first.freeze(),
      versionAccount: this.#ints.account.freeze(),
      versionFrom: this.#ints.from.freeze(),
      versionTo: this.#ints.to.freeze(),
      versionSet: this.#ints.set.freeze(),
      versionNext: this.#ints.next.freeze(),
      fields: fields as AccountFieldColumns,
    }
    return new AccountTable(columns, this.#byId, this.#byExternalId, this.#texts)
  }

  #rowFor({ id, externalId }: AccountRecord): number {
    const known = this.formerRowOf(id)
    const row = known === -1 ? this.#id.length : known
    if (this.#removed.delete(id)) {
      this.#newIds.set(id, row)
      this.#externalId.set(row, externalId)
    } else if (known === -1) {
      this.#id.push(id)
      this.#externalId.push(externalId)
      this.#ints.first.push(-1)
      this.#newIds.set(id, row)
    } else {
      const former = this.#externalId.at(row)
      if (former === externalId) return row
      if (former !== null) this.#newExternalIds.set(former, -1)
      this.#externalId.set(row, externalId)
    }
    if (externalId !== null) this.#newExternalIds.set(externalId, row)
    return row
  }

  #newVersion(row: number): number {
    const { account, from, to, set, next } = this.#ints
    account.push(row)
    from.push(0)
    to.push(0)
    set.push(-1)
    next.push(-1)
    for (const name of ACCOUNT_FIELD_NAMES) this.#fields[name].push(0)
    return account.length - 1
  }

  #write(at: number, version: Version<AccountFields>): void {
    this.#ints.from.set(at, version.from)
    this.#ints.to.set(at, version.to)
    this.#ints.set.set(at, bitsOf(version.set))
    for (const name of ACCOUNT_FIELD_NAMES) {
      const encode = ACCOUNT_COLUMNS[name].encode as (value: unknown, texts: Dictionary) => unknown
      this.#fields[name].set(at, encode(version.fields[name], this.#texts))
    }
  }

  #version(at: number): Version<AccountFields> {
    const fields: Record<string, unknown> = {}
    for (const name of ACCOUNT_FIELD_NAMES) {
      const decode = ACCOUNT_COLUMNS[name].decode as (stored: unknown, texts: Dictionary) => unknown
      fields[name] = decode(this.#fields[name].at(at), this.#texts)
    }
    const { from, to, set } = this.#ints
    const bits = set.at(at)
    return {
      from: from.at(at),
      to: to.at(at),
      set: namesOf(bits),
      fields: fields as unknown as AccountFields,
    }
  }

  #void(first: number): void {
    const { from, to, next } = this.#ints
    for (let version = first; version !== -1;) {
      const after = next.at(version)
      from.set(version, 0)
      to.set(version, 0)
      next.set(version, -1)
      version = after
    }
  }
}

function draftFields(base: AccountTable | null): FieldDrafts {
  const drafts: Record<string, unknown> = {}
  for (const name of ACCOUNT_FIELD_NAMES) {
    const draft = ACCOUNT_COLUMNS[name].draft as (column: unknown) => unknown
    drafts[name] = draft(base?.columns.fields[name] ?? emptyColumn())
  }
  return drafts as FieldDrafts
}

function bitsOf(set: Version<AccountFields>['set']): number {
  if (set === null) return -1
  let bits = 0
  for (const name of set) bits |= 1 << ACCOUNT_FIELD_NAMES.indexOf(name as keyof AccountFields)
  return bits
}

function namesOf(bits: number): Version<AccountFields>['set'] {
  return bits === -1 ? null : ACCOUNT_FIELD_NAMES.filter((_, bit) => ((bits >> bit) & 1) === 1)
}
