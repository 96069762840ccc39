import {
  type Column,
  type ColumnDraft,
  draftInts,
  draftValues,
  emptyColumn,
} from '../kernel/column.js'
import { Dictionary } from '../kernel/dictionary.js'
import { FOREVER } from '../kernel/forever.js'
import type { Id } from '../kernel/id.js'
import { type CoverageColumns, CoverageTable } from './coverage-table.js'
import type { CoverageRecord } from './records.js'
import { COVERAGE_KINDS, HANDOVER_OUTCOMES, RESPONSIBILITIES } from './vocabulary.js'

const INT_COLUMNS = [
  'account',
  'responsibility',
  'kind',
  'position',
  'team',
  'from',
  'to',
  'reason',
  'outcome',
  'satisfaction',
  'outcomeOn',
  'next',
] as const
type IntColumn = (typeof INT_COLUMNS)[number]

/** The coverage of a state being edited. Rows of an account are few, so they are found by walking. */
export class CoverageTableDraft {
  readonly #texts: Dictionary
  readonly #first: ColumnDraft<number>
  readonly #id: ColumnDraft<Id>
  readonly #ints: Record<IntColumn, ColumnDraft<number>>

  constructor(base: CoverageTable | null) {
    this.#texts = base?.texts ?? new Dictionary()
    this.#first = draftInts(base?.columns.first ?? emptyColumn())
    this.#id = draftValues(base?.columns.id ?? emptyColumn<Id>())
    const ints: Partial<Record<IntColumn, ColumnDraft<number>>> = {}
    for (const name of INT_COLUMNS) ints[name] = draftInts(base?.columns[name] ?? emptyColumn())
    this.#ints = ints as Record<IntColumn, ColumnDraft<number>>
  }

  /** Every coverage the account ever had, in no order. */
  ofAccount(accountRow: number, accountId: Id): readonly CoverageRecord[] {
    return this.#rows(accountRow).map((row) => this.#record(row, accountId))
  }

  /** Rows whose target is that seat or team, over all time. */
  rowsOfTarget(kind: 'position' | 'team', id: Id): readonly { row: number; accountRow: number }[] {
    const code = this.#texts.find(id)
    const column = this.#ints[kind]
    const found: { row: number; accountRow: number }[] = []
    for (let row = 0; code > 0 && row < column.length; row += 1) {
      if (column.at(row) === code && this.#isUsed(row)) {
        found.push({ row, accountRow: this.#ints.account.at(row) })
      }
    }
    return found
  }

  recordAt(row: number, accountId: Id): CoverageRecord {
    return this.#record(row, accountId)
  }

  put(accountRow: number, record: CoverageRecord): void {
    const known = this.#rows(accountRow).find((row) => this.#id.at(row) === record.id)
    const row = known ?? this.#newRow(accountRow, record.id)
    const ints = this.#ints
    ints.responsibility.set(row, RESPONSIBILITIES.indexOf(record.responsibility))
    ints.kind.set(row, COVERAGE_KINDS.indexOf(record.kind))
    ints.position.set(row, this.#texts.code(record.positionId))
    ints.team.set(row, this.#texts.code(record.teamId))
    ints.from.set(row, record.from)
    ints.to.set(row, record.to)
    ints.reason.set(row, this.#texts.code(record.reason))
    ints.outcome.set(row, record.outcome === null ? -1 : HANDOVER_OUTCOMES.indexOf(record.outcome))
    ints.satisfaction.set(row, record.satisfaction ?? 0)
    ints.outcomeOn.set(row, record.outcomeOn ?? FOREVER)
  }

  remove(accountRow: number, id: Id): void {
    let previous = -1
    for (const row of this.#rows(accountRow)) {
      if (this.#id.at(row) !== id) {
        previous = row
        continue
      }
      const next = this.#ints.next.at(row)
      if (previous === -1) this.#first.set(accountRow, next)
      else this.#ints.next.set(previous, next)
      this.#ints.next.set(row, -1)
      this.#ints.from.set(row, 0)
      this.#ints.to.set(row, 0)
      return
    }
  }

  freeze(accountId: (row: number) => Id): CoverageTable {
    const ints: Partial<Record<IntColumn, Column<number>>> = {}
    for (const name of INT_COLUMNS) ints[name] = this.#ints[name].freeze()
    const columns: CoverageColumns = {
      first: this.#first.freeze(),
      id: this.#id.freeze(),
      ...(ints as Record<IntColumn, Column<number>>),
    }
    return new CoverageTable(columns, this.#texts, accountId)
  }

  #isUsed(row: number): boolean {
    return this.#ints.from.at(row) !== this.#ints.to.at(row)
  }

  #rows(accountRow: number): number[] {
    const rows: number[] = []
    if (accountRow < 0 || accountRow >= this.#first.length) return rows
    for (let row = this.#first.at(accountRow); row !== -1; row = this.#ints.next.at(row)) {
      rows.push(row)
    }
    return rows
  }

  #newRow(accountRow: number, id: Id): number {
    while (this.#first.length <= accountRow) this.#first.push(-1)
    const row = this.#id.length
    this.#id.push(id)
    for (const name of INT_COLUMNS) this.#ints[name].push(0)
    this.#ints.account.set(row, accountRow)
    this.#ints.next.set(row, this.#first.at(accountRow))
    this.#first.set(accountRow, row)
    return row
  }

  #record(row: number, accountId: Id): CoverageRecord {
    const ints = this.#ints
    const satisfaction = ints.satisfaction.at(row)
    const outcome = HANDOVER_OUTCOMES[ints.outcome.at(row)] ?? null
    return {
      id: this.#id.at(row),
      accountId,
      responsibility: RESPONSIBILITIES[ints.responsibility.at(row)]!,
      kind: COVERAGE_KINDS[ints.kind.at(row)]!,
      positionId: this.#texts.text(ints.position.at(row)),
      teamId: this.#texts.text(ints.team.at(row)),
      from: ints.from.at(row),
      to: ints.to.at(row),
      reason: this.#texts.text(ints.reason.at(row)),
      outcome,
      satisfaction: satisfaction === 0 ? null : satisfaction,
      outcomeOn: outcome === null ? null : ints.outcomeOn.at(row),
    }
  }
}
