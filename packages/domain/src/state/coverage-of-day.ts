import type { Column } from '../kernel/column.js'
import type { Day } from '../kernel/day.js'
import type { Id } from '../kernel/id.js'
import { lazy } from '../kernel/lazy.js'
import type { CoverageTable } from './coverage-table.js'
import type { LiveCoverage } from './live-things.js'
import type { CoverageView } from './view.js'
import { COVERAGE_KINDS, RESPONSIBILITIES } from './vocabulary.js'

const NONE: readonly number[] = []

/** The coverage of one day. */
export class CoverageOfDay implements CoverageView {
  readonly rows: Int32Array
  readonly #table: CoverageTable
  readonly #day: Day
  readonly #byPosition: () => ReadonlyMap<number, readonly number[]>
  readonly #byTeam: () => ReadonlyMap<number, readonly number[]>

  constructor(table: CoverageTable, day: Day, accountIsLive: (row: number) => boolean) {
    this.#table = table
    this.#day = day
    this.rows = liveRows(table, day, accountIsLive)
    this.#byPosition = lazy(() => rowsByCode(this.rows, table.columns.position))
    this.#byTeam = lazy(() => rowsByCode(this.rows, table.columns.team))
  }

  get count(): number {
    return this.rows.length
  }

  accountRow(row: number): number {
    return this.#table.columns.account.at(row)
  }

  responsibility(row: number): LiveCoverage['responsibility'] {
    return RESPONSIBILITIES[this.#table.columns.responsibility.at(row)]!
  }

  kind(row: number): LiveCoverage['kind'] {
    return COVERAGE_KINDS[this.#table.columns.kind.at(row)]!
  }

  positionId(row: number): Id | null {
    return this.#table.texts.text(this.#table.columns.position.at(row))
  }

  teamId(row: number): Id | null {
    return this.#table.texts.text(this.#table.columns.team.at(row))
  }

  get(row: number): LiveCoverage {
    return this.#table.recordAt(row)
  }

  ofAccount(accountRow: number): readonly number[] {
    const { from, to } = this.#table.columns
    return this.#table
      .rowsOfAccount(accountRow)
      .filter((row) => from.at(row) <= this.#day && this.#day < to.at(row))
  }

  ofPosition(positionId: Id): readonly number[] {
    return this.#byPosition().get(this.#table.texts.find(positionId)) ?? NONE
  }

  ofTeam(teamId: Id): readonly number[] {
    return this.#byTeam().get(this.#table.texts.find(teamId)) ?? NONE
  }
}

function liveRows(
  table: CoverageTable,
  day: Day,
  accountIsLive: (row: number) => boolean,
): Int32Array {
  const { from, to, account } = table.columns
  const rows = new Int32Array(table.rowCount)
  let count = 0
  for (let row = 0; row < table.rowCount; row += 1) {
    if (from.at(row) <= day && day < to.at(row) && accountIsLive(account.at(row))) {
      rows[count++] = row
    }
  }
  return rows.slice(0, count)
}

function rowsByCode(rows: Int32Array, column: Column<number>): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const code = column.at(row)
    if (code === 0) continue
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [row])
    else group.push(row)
  }
  return groups
}
