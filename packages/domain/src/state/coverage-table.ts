import type { Column } from '../kernel/column.js'
import type { Dictionary } from '../kernel/dictionary.js'
import type { Id } from '../kernel/id.js'
import type { CoverageRecord } from './records.js'
import { COVERAGE_KINDS, HANDOVER_OUTCOMES, RESPONSIBILITIES } from './vocabulary.js'

/** The columns of all coverage; the rows of an account are chained by `next` (-1 ends). */
export interface CoverageColumns {
  /** First coverage row of an account, by the account's row; -1 when it has none. */
  readonly first: Column<number>
  readonly id: Column<Id>
  readonly account: Column<number>
  readonly responsibility: Column<number>
  readonly kind: Column<number>
  /** Dictionary codes of ids; 0 is none. */
  readonly position: Column<number>
  readonly team: Column<number>
  readonly from: Column<number>
  /** Equal to `from` in a row that is no longer used. */
  readonly to: Column<number>
  readonly reason: Column<number>
  readonly outcome: Column<number>
  /** 0 when not told. */
  readonly satisfaction: Column<number>
  /** FOREVER when there is no outcome yet. */
  readonly outcomeOn: Column<number>
  readonly next: Column<number>
}

/** All coverage of a state in columns, over the accounts' rows. */
export class CoverageTable {
  readonly columns: CoverageColumns
  readonly texts: Dictionary
  readonly #accountId: (row: number) => Id

  constructor(columns: CoverageColumns, texts: Dictionary, accountId: (row: number) => Id) {
    this.columns = columns
    this.texts = texts
    this.#accountId = accountId
  }

  get rowCount(): number {
    return this.columns.id.length
  }

  rowsOfAccount(accountRow: number): readonly number[] {
    const { first, next } = this.columns
    const rows: number[] = []
    if (accountRow >= first.length) return rows
    for (let row = first.at(accountRow); row !== -1; row = next.at(row)) rows.push(row)
    return rows
  }

  isUsed(row: number): boolean {
    return this.columns.from.at(row) !== this.columns.to.at(row)
  }

  recordAt(row: number): CoverageRecord {
    const { columns, texts } = this
    const satisfaction = columns.satisfaction.at(row)
    const outcome = HANDOVER_OUTCOMES[columns.outcome.at(row)] ?? null
    return {
      id: columns.id.at(row),
      accountId: this.#accountId(columns.account.at(row)),
      responsibility: RESPONSIBILITIES[columns.responsibility.at(row)]!,
      kind: COVERAGE_KINDS[columns.kind.at(row)]!,
      positionId: texts.text(columns.position.at(row)),
      teamId: texts.text(columns.team.at(row)),
      from: columns.from.at(row),
      to: columns.to.at(row),
      reason: texts.text(columns.reason.at(row)),
      outcome,
      satisfaction: satisfaction === 0 ? null : satisfaction,
      outcomeOn: outcome === null ? null : columns.outcomeOn.at(row),
    }
  }
}
