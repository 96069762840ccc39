import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { Seed } from './kept-by-day.js'
import { sharedRows } from './live-rows.js'
import type { LiveCoverage } from './live-things.js'
import { patchedRows } from './patched-rows.js'
import type { PeriodTable } from './tables/period-table.js'
import type { AccountsView, CoverageView } from './view.js'
import { COVERAGE_KINDS, RESPONSIBILITIES } from '../entities/vocabularies.js'

/** The coverage of one day: rows valid then, of accounts that are live. */
export class CoverageOfDay implements CoverageView {
  readonly rows: Int32Array
  readonly #table: PeriodTable<'coverage'>
  readonly #day: Day
  readonly #accounts: AccountsView

  constructor(
    table: PeriodTable<'coverage'>,
    day: Day,
    accounts: AccountsView,
    seed: Seed<CoverageView> | null,
    other: CoverageView | null,
  ) {
    this.#table = table
    this.#day = day
    this.#accounts = accounts
    this.rows =
      seed === null
        ? sharedRows(this.#scanned(), other?.rows ?? null)
        : patchedRows(seed.from.rows, seed.touched, (row) => this.#isLive(row))
  }

  get count(): number {
    return this.rows.length
  }

  accountRow(row: number): number {
    return this.#table.columns.fields.accountId.at(row) - 1
  }

  responsibility(row: number): LiveCoverage['responsibility'] {
    return RESPONSIBILITIES[this.#table.columns.fields.responsibility.at(row)]!
  }

  kind(row: number): LiveCoverage['kind'] {
    return COVERAGE_KINDS[this.#table.columns.fields.kind.at(row)]!
  }

  positionId(row: number): Id | null {
    const stored = this.#table.columns.fields.positionId.at(row)
    return stored === 0 ? null : this.#table.ids.of('position').at(stored - 1)
  }

  teamId(row: number): Id | null {
    const stored = this.#table.columns.fields.teamId.at(row)
    return stored === 0 ? null : this.#table.ids.of('team').at(stored - 1)
  }

  get(row: number): LiveCoverage {
    return this.#table.recordAt(row)
  }

  ofAccount(accountRow: number): readonly number[] {
    return this.#table
      .rowsReferringTo('accountId', accountRow)
      .filter((row) => this.#table.isOn(row, this.#day))
  }

  ofPosition(positionId: Id): readonly number[] {
    return this.#table.rowsReferring('positionId', positionId).filter((row) => this.#isLive(row))
  }

  ofTeam(teamId: Id): readonly number[] {
    return this.#table.rowsReferring('teamId', teamId).filter((row) => this.#isLive(row))
  }

  #isLive(row: number): boolean {
    return this.#table.isOn(row, this.#day) && this.#accounts.isLive(this.accountRow(row))
  }

  #scanned(): Int32Array {
    const rows = new Int32Array(this.#table.rowCount)
    let count = 0
    for (let row = 0; row < rows.length; row += 1) if (this.#isLive(row)) rows[count++] = row
    return rows.slice(0, count)
  }
}
