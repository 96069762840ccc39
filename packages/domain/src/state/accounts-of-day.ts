import type { Rows } from '../kernel/column.js'
import { type Day, FOREVER } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { ExternalReference } from '../entities/external-reference.js'
import type { AccountFields } from '../entities/account.js'
import type { LiveAccount } from './live-things.js'
import type { KeptByDay } from './kept-by-day.js'
import type { LiveRows } from './live-rows.js'
import type { PlanRates } from './plan-rates.js'
import type { Stored } from './tables/codec.js'
import type { RecordTable } from './tables/record-table.js'
import type { AccountsView } from './view.js'
import { contractCurrency } from './contract-currency.js'
import { COMPLEXITIES, SEGMENTS, TIERS } from '../entities/vocabularies.js'

/** The accounts of one day: for each account's row the version valid then. */
export class AccountsOfDay implements AccountsView {
  readonly #table: RecordTable<'account'>
  readonly #day: Day
  readonly #kept: KeptByDay<LiveRows>
  readonly #isLeftOut: (row: number) => boolean
  readonly #rates: PlanRates
  /** By row, its version; null until all rows are asked for: one account costs no look at all. */
  #live: LiveRows['versions'] | null = null

  /**
   * @param kept the rows of those that are there.
   * @param isLeftOut tells of one whose record is live whether it is left out all the same.
   */
  constructor(
    table: RecordTable<'account'>,
    day: Day,
    kept: KeptByDay<LiveRows>,
    isLeftOut: (row: number) => boolean,
    rates: PlanRates,
  ) {
    this.#table = table
    this.#day = day
    this.#kept = kept
    this.#isLeftOut = isLeftOut
    this.#rates = rates
  }

  get rows(): Int32Array {
    const { versions, rows } = this.#kept.get()
    this.#live = versions
    return rows
  }

  get count(): number {
    return this.rows.length
  }

  rowOf(id: Id): number {
    const row = this.#table.byId.find(id)
    return this.isLive(row) ? row : -1
  }

  isLive(row: number): boolean {
    return row >= 0 && row < this.#table.rowCount && this.#presentVersion(row) !== -1
  }

  id(row: number): Id {
    return this.#table.columns.id.at(row)
  }

  get(row: number): LiveAccount {
    return this.#table.liveAt(this.#version(row))
  }

  acv(row: number): number {
    return this.inOwnCurrency(row, this.#table.columns.fields.acv.at(this.#version(row)))
  }

  inOwnCurrency(row: number, amount: MinorUnits): MinorUnits {
    return this.#rates.worth(contractCurrency(this.#table, row, this.#day), amount, this.#day)
  }

  loadWeight(row: number): number {
    return this.#table.columns.fields.loadWeight.at(this.#version(row))
  }

  segment(row: number): LiveAccount['segment'] {
    return SEGMENTS[this.#table.columns.fields.segment.at(this.#version(row))]!
  }

  tier(row: number): LiveAccount['tier'] {
    const stored = this.#table.columns.fields.tier.at(this.#version(row))
    return stored === -1 ? null : TIERS[stored]!
  }

  complexity(row: number): LiveAccount['complexity'] {
    return COMPLEXITIES[this.#table.columns.fields.complexity.at(this.#version(row))]!
  }

  strategic(row: number): boolean {
    return this.#table.columns.fields.strategic.at(this.#version(row)) === 1
  }

  name(row: number): string {
    return this.#table.columns.fields.name.at(this.#version(row)) as string
  }

  externalReferences(row: number): readonly ExternalReference[] {
    return this.#table.externalReferences(row)
  }

  region(row: number): string | null {
    return this.#text(this.#table.columns.fields.region, row)
  }

  language(row: number): string | null {
    return this.#text(this.#table.columns.fields.language, row)
  }

  vertical(row: number): string | null {
    return this.#text(this.#table.columns.fields.vertical, row)
  }

  contractEnd(row: number): Day | null {
    const end = this.#table.columns.fields.contractEnd.at(this.#version(row))
    return end === FOREVER ? null : end
  }

  autoRenew(row: number): boolean {
    return this.#table.columns.fields.autoRenew.at(this.#version(row)) === 1
  }

  field<N extends keyof AccountFields>(row: number, name: N): AccountFields[N] {
    return this.#table.field(this.#version(row), name)
  }

  /** A text that many accounts share, by the code that stands for it. */
  #text(codes: Rows<Stored>, row: number): string | null {
    return this.#table.columns.entries.texts.text(codes.at(this.#version(row)) as number)
  }

  /** The version of an account whose record is open, also of one that is left out: it can still be read. */
  #version(row: number): number {
    const version = this.#live === null ? -1 : this.#live.at(row) - 1
    return version === -1 ? this.#table.versionOn(row, this.#day) : version
  }

  #presentVersion(row: number): number {
    const live = this.#live
    if (live !== null) return live.at(row) - 1
    const version = this.#table.versionOn(row, this.#day)
    return version === -1 || this.#isLeftOut(row) ? -1 : version
  }
}
