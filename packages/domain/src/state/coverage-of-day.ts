import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { KeptByDay, Seed } from './kept-by-day.js'
import { sharedRows } from './live-rows.js'
import type { LiveCoverage } from './live-things.js'
import { patchedRows } from './patched-rows.js'
import type { PeriodTable } from './tables/period-table.js'
import type { AccountsView, CoverageView } from './view.js'
import { COVERAGE_KINDS, RESPONSIBILITIES } from '../entities/vocabularies.js'

/** The rows of one day's coverage, ascending. */
export interface CoverageRows {
  readonly rows: Int32Array
}

type Coverage = PeriodTable<'coverage'>

/**
 * The coverage that is valid on a day, of accounts that are live: of an earlier state only what was
 * touched is looked at anew.
 *
 * @param other that of another day, with which it is shared when it is the same.
 */
export function coverageRows(
  table: Coverage,
  day: Day,
  accounts: AccountsView,
  seed: Seed<CoverageRows> | null,
  other: CoverageRows | null,
): CoverageRows {
  const isLive = (row: number) => isLiveOn(table, row, day, accounts)
  if (seed !== null) return { rows: patchedRows(seed.from.rows, seed.touched, isLive) }
  // Counting them finds out for all at once which accounts are live.
  if (accounts.count === 0) return { rows: new Int32Array() }
  const rows = new Int32Array(table.rowCount)
  let count = 0
  for (let row = 0; row < rows.length; row += 1) if (isLive(row)) rows[count++] = row
  return { rows: sharedRows(rows.slice(0, count), other?.rows ?? null) }
}

function isLiveOn(table: Coverage, row: number, day: Day, accounts: AccountsView): boolean {
  return table.isOn(row, day) && accounts.isLive(table.columns.fields.accountId.at(row) - 1)
}

/** The coverage of one day: rows valid then, of accounts that are live. */
export class CoverageOfDay implements CoverageView {
  readonly #table: Coverage
  readonly #day: Day
  readonly #accounts: AccountsView
  readonly #kept: KeptByDay<CoverageRows>

  constructor(table: Coverage, day: Day, accounts: AccountsView, kept: KeptByDay<CoverageRows>) {
    this.#table = table
    this.#day = day
    this.#accounts = accounts
    this.#kept = kept
  }

  get rows(): Int32Array {
    return this.#kept.get().rows
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
    return isLiveOn(this.#table, row, this.#day, this.#accounts)
  }
}
