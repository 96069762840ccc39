import { ARR_MOVEMENT_KINDS, type ArrMovementKind } from '../../entities/vocabularies.js'
import { type Column, emptyColumn } from '../../kernel/column.js'
import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { TextTable } from '../../kernel/text-table.js'

/** One movement of an account's recurring revenue, as a source tells it. */
export interface LedgerEntry {
  readonly day: Day
  readonly source: string
  readonly movement: ArrMovementKind
  readonly amount: MinorUnits
  readonly reason: string | null
}

/** The columns of a ledger: each account's entries are a chain in the order of days, then of sources. */
export interface LedgerColumns {
  /** By the account's row, its first entry plus one; 0 when it has none. */
  readonly first: Column<number>
  /** The entry after it plus one; of a free entry the next free one. 0 ends. */
  readonly next: Column<number>
  readonly day: Column<number>
  /** A place in ARR_MOVEMENT_KINDS. */
  readonly movement: Column<number>
  readonly amount: Column<number>
  readonly source: Column<number>
  readonly reason: Column<number>
  readonly texts: TextTable
  /** The first free entry plus one; 0 when there is none. */
  readonly free: number
  readonly count: number
}

const NO_ENTRIES: LedgerColumns = {
  first: emptyColumn(),
  next: emptyColumn(),
  day: emptyColumn(),
  movement: emptyColumn(),
  amount: emptyColumn(),
  source: emptyColumn(),
  reason: emptyColumn(),
  texts: TextTable.empty,
  free: 0,
  count: 0,
}

/**
 * What every account pays, movement by movement: part of the state, so that who is a customer is the same
 * for every question that is asked of a view, whether of today, a past day or a plan. Accounts are named
 * by their rows in the state.
 */
export class Ledger {
  readonly columns: LedgerColumns

  constructor(columns: LedgerColumns) {
    this.columns = columns
  }

  static readonly empty = new Ledger(NO_ENTRIES)

  /** How many movements there are. */
  get size(): number {
    return this.columns.count
  }

  has(account: number): boolean {
    return this.#first(account) !== -1
  }

  /** An account's movements in the order of days, then of sources. */
  entriesOf(account: number): readonly LedgerEntry[] {
    const entries: LedgerEntry[] = []
    for (let at = this.#first(account); at !== -1; at = this.columns.next.at(at) - 1) {
      entries.push(entryAt(this.columns, at))
    }
    return entries
  }

  /** Walks the days of an account's movements, all sources of a day together. */
  walk(account: number, visit: LedgerVisitor): void {
    const { next, day, movement, amount, reason } = this.columns
    let at = this.#first(account)
    while (at !== -1) {
      const today = day.at(at)
      let [sum, kinds, why] = [0, 0, 0]
      for (; at !== -1 && day.at(at) === today; at = next.at(at) - 1) {
        sum += amount.at(at)
        kinds |= 1 << movement.at(at)
        if (why === 0) why = reason.at(at)
      }
      visit(today, sum, kinds, why)
    }
  }

  /** The reason that a code stands for. */
  reason(code: number): string | null {
    return this.columns.texts.text(code)
  }

  #first(account: number): number {
    const { first } = this.columns
    return account >= 0 && account < first.length ? first.at(account) - 1 : -1
  }
}

/**
 * Is told a day's sum, which kinds of movement it holds (see `kindBit`), and the code of the first reason
 * that a source gives.
 */
type LedgerVisitor = (day: Day, amount: MinorUnits, kinds: number, reason: number) => void

/** The bit of a kind of movement among those of a day. */
export function kindBit(kind: ArrMovementKind): number {
  return 1 << ARR_MOVEMENT_KINDS.indexOf(kind)
}

/** What columns say in one place; drafts have the same columns. */
export function entryAt(
  columns: {
    readonly [N in 'day' | 'movement' | 'amount' | 'source' | 'reason']: {
      at(row: number): number
    }
  } & { readonly texts: { text(code: number): string | null } },
  at: number,
): LedgerEntry {
  return {
    day: columns.day.at(at),
    source: columns.texts.text(columns.source.at(at)) ?? '',
    movement: ARR_MOVEMENT_KINDS[columns.movement.at(at)]!,
    amount: columns.amount.at(at),
    reason: columns.texts.text(columns.reason.at(at)),
  }
}
