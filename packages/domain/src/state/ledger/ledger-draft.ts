import { ARR_MOVEMENT_KINDS } from '../../entities/vocabularies.js'
import { type ColumnDraft, draftFloats, draftInts } from '../../kernel/column.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import { TextTableDraft } from '../../kernel/text-table.js'
import { entryAt, Ledger, type LedgerColumns, type LedgerEntry } from './ledger.js'

/** A ledger being edited. */
export class LedgerDraft {
  readonly #base: Ledger
  readonly #first: ColumnDraft<number>
  readonly #next: ColumnDraft<number>
  readonly #columns: Readonly<Record<'day' | 'movement' | 'source' | 'reason', ColumnDraft<number>>>
  readonly #amount: ColumnDraft<number>
  readonly #texts: TextTableDraft
  readonly #touched = new Set<number>()
  #touchedFrom: Day = FOREVER
  #free: number
  #count: number

  constructor(base: Ledger) {
    const { columns } = base
    this.#base = base
    this.#first = draftInts(columns.first)
    this.#next = draftInts(columns.next)
    this.#columns = {
      day: draftInts(columns.day),
      movement: draftInts(columns.movement),
      source: draftInts(columns.source),
      reason: draftInts(columns.reason),
    }
    this.#amount = draftFloats(columns.amount)
    this.#texts = new TextTableDraft(columns.texts)
    this.#free = columns.free
    this.#count = columns.count
  }

  /** Rows of the accounts whose movements differ from the base's. */
  get touched(): ReadonlySet<number> {
    return this.#touched
  }

  /** The first day on which a movement differs from the base's; FOREVER when none does. */
  get touchedFrom(): Day {
    return this.#touchedFrom
  }

  /** An account's movements in the order of days, then of sources. */
  entriesOf(account: number): readonly LedgerEntry[] {
    const entries: LedgerEntry[] = []
    for (let at = this.#firstOf(account); at !== -1; at = this.#next.at(at) - 1) {
      entries.push(this.#entryAt(at))
    }
    return entries
  }

  /** Records a movement in place of the one of the same account, day and source. */
  record(account: number, entry: LedgerEntry): void {
    const { before, at } = this.#place(account, entry)
    if (at !== -1) {
      const known = this.#entryAt(at)
      const { movement, amount, reason } = entry
      if (known.movement === movement && known.amount === amount && known.reason === reason) return
      this.#touch(account, entry.day)
      this.#texts.release(this.#columns.reason.at(at))
      this.#write(at, entry)
      return
    }
    this.#touch(account, entry.day)
    this.#first.extend(account + 1)
    const added = this.#room()
    this.#count += 1
    this.#columns.day.set(added, entry.day)
    this.#columns.source.set(added, this.#texts.retain(entry.source))
    this.#write(added, entry)
    const link = before === -1 ? this.#first : this.#next
    const place = before === -1 ? account : before
    this.#next.set(added, link.at(place))
    link.set(place, added + 1)
  }

  /** Takes a movement back; nothing happens when there is none. */
  retract(account: number, key: Pick<LedgerEntry, 'day' | 'source'>): void {
    const { before, at } = this.#place(account, key)
    if (at === -1) return
    this.#touch(account, key.day)
    this.#count -= 1
    const after = this.#next.at(at)
    if (before === -1) this.#first.set(account, after)
    else this.#next.set(before, after)
    this.#texts.release(this.#columns.source.at(at))
    this.#texts.release(this.#columns.reason.at(at))
    this.#next.set(at, this.#free)
    this.#free = at + 1
  }

  /** The edited ledger; the base itself when nothing was touched. */
  freeze(): Ledger {
    if (this.#touched.size === 0) return this.#base
    const columns: LedgerColumns = {
      first: this.#first.freeze(),
      next: this.#next.freeze(),
      day: this.#columns.day.freeze(),
      movement: this.#columns.movement.freeze(),
      amount: this.#amount.freeze(),
      source: this.#columns.source.freeze(),
      reason: this.#columns.reason.freeze(),
      texts: this.#texts.freeze(),
      free: this.#free,
      count: this.#count,
    }
    return new Ledger(columns)
  }

  /** The place of an account's first entry; -1 without one, and for an account that nobody knows (row -1). */
  #firstOf(account: number): number {
    return account >= 0 && account < this.#first.length ? this.#first.at(account) - 1 : -1
  }

  /** The entry of that key, or -1, and the one that it follows or would follow, or -1. */
  #place(account: number, { day, source }: Pick<LedgerEntry, 'day' | 'source'>) {
    let before = -1
    let at = this.#firstOf(account)
    while (at !== -1) {
      const order = this.#columns.day.at(at) - day || compare(this.#source(at), source)
      if (order === 0) return { before, at }
      if (order > 0) break
      before = at
      at = this.#next.at(at) - 1
    }
    return { before, at: -1 }
  }

  #room(): number {
    if (this.#free !== 0) {
      const at = this.#free - 1
      this.#free = this.#next.at(at)
      return at
    }
    const at = this.#next.length
    for (const column of [this.#next, this.#amount, ...Object.values(this.#columns)]) {
      column.extend(at + 1)
    }
    return at
  }

  #write(at: number, { movement, amount, reason }: LedgerEntry): void {
    this.#columns.movement.set(at, ARR_MOVEMENT_KINDS.indexOf(movement))
    this.#amount.set(at, amount)
    this.#columns.reason.set(at, this.#texts.retain(reason))
  }

  #touch(account: number, day: Day): void {
    this.#touched.add(account)
    this.#touchedFrom = Math.min(this.#touchedFrom, day)
  }

  #source(at: number): string {
    return this.#texts.text(this.#columns.source.at(at)) ?? ''
  }

  #entryAt(at: number): LedgerEntry {
    return entryAt({ ...this.#columns, amount: this.#amount, texts: this.#texts }, at)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
