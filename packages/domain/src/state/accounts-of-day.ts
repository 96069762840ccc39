import type { Day } from '../kernel/day.js'
import { FOREVER } from '../kernel/forever.js'
import type { Id } from '../kernel/id.js'
import type { AccountColumn } from './account-columns.js'
import type { AccountTable } from './account-table.js'
import type { AccountFields } from '../entities/account.js'
import type { LiveAccount } from './live-things.js'
import type { AccountsView } from './view.js'
import { COMPLEXITIES, SEGMENTS, TIERS } from './vocabulary.js'

/** The accounts of one day: for each account's row the version valid then. */
export class AccountsOfDay implements AccountsView {
  readonly rows: Int32Array
  readonly #table: AccountTable
  readonly #version: Int32Array

  constructor(table: AccountTable, day: Day) {
    this.#table = table
    this.#version = versionsOf(table, day)
    this.rows = liveRows(this.#version)
  }

  get count(): number {
    return this.rows.length
  }

  rowOf(id: Id): number {
    const row = this.#table.byId.find(id)
    return this.isLive(row) ? row : -1
  }

  isLive(row: number): boolean {
    return (this.#version[row] ?? -1) !== -1
  }

  id(row: number): Id {
    return this.#table.columns.id.at(row)
  }

  get(row: number): LiveAccount {
    const version = this.#version[row]!
    const { versionFrom, versionTo } = this.#table.columns
    return {
      id: this.id(row),
      externalId: this.externalId(row),
      valid: { from: versionFrom.at(version), to: versionTo.at(version) },
      ...this.#table.fieldsAt(version),
    }
  }

  acv(row: number): number {
    return this.#table.columns.fields.acv.at(this.#version[row]!)
  }

  loadWeight(row: number): number {
    return this.#table.columns.fields.loadWeight.at(this.#version[row]!)
  }

  segment(row: number): LiveAccount['segment'] {
    return SEGMENTS[this.#table.columns.fields.segment.at(this.#version[row]!)]!
  }

  tier(row: number): LiveAccount['tier'] {
    const stored = this.#table.columns.fields.tier.at(this.#version[row]!)
    return stored === -1 ? null : TIERS[stored]!
  }

  complexity(row: number): LiveAccount['complexity'] {
    return COMPLEXITIES[this.#table.columns.fields.complexity.at(this.#version[row]!)]!
  }

  strategic(row: number): boolean {
    return this.field(row, 'strategic')
  }

  name(row: number): string {
    return this.field(row, 'name')
  }

  externalId(row: number): string | null {
    return this.#table.columns.externalId.at(row)
  }

  region(row: number): string | null {
    return this.field(row, 'region')
  }

  language(row: number): string | null {
    return this.field(row, 'language')
  }

  vertical(row: number): string | null {
    return this.field(row, 'vertical')
  }

  contractEnd(row: number): Day | null {
    const end = this.#table.columns.fields.contractEnd.at(this.#version[row]!)
    return end === FOREVER ? null : end
  }

  autoRenew(row: number): boolean {
    return this.field(row, 'autoRenew')
  }

  field<C extends AccountColumn>(row: number, name: C): AccountFields[C] {
    return this.#table.field(this.#version[row]!, name)
  }
}

function versionsOf(table: AccountTable, day: Day): Int32Array {
  const live = new Int32Array(table.rowCount).fill(-1)
  const { versionAccount, versionFrom, versionTo } = table.columns
  for (let version = 0; version < versionAccount.length; version += 1) {
    if (versionFrom.at(version) <= day && day < versionTo.at(version)) {
      live[versionAccount.at(version)] = version
    }
  }
  return live
}

function liveRows(version: Int32Array): Int32Array {
  let count = 0
  for (const at of version) if (at !== -1) count += 1
  const rows = new Int32Array(count)
  let next = 0
  for (let row = 0; row < version.length; row += 1) {
    if (version[row] !== -1) rows[next++] = row
  }
  return rows
}
