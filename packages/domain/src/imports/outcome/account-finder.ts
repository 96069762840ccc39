import type { Day } from '../../kernel/days.js'
import { textHash } from '../../kernel/hash-index.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import { namedAccountRow, ownAccountRow } from './holder-of.js'
import { hasIdOf, isStandIn } from './stand-in-ids.js'
import { plainName } from './words-of-name.js'

type Accounts = RecordTable<'account'>

/** A row of the table of accounts; -1 where there is none, `AMBIGUOUS` where there are several. */
type FoundRow = number | 'AMBIGUOUS'

/** What a row of a file says of the account that it is about. */
interface AccountRow {
  readonly externalId: string
  readonly name?: string | undefined
}

/** Finds the accounts that rows are about, or refer to: by their ids, else by their names. */
export class AccountFinder {
  readonly #source: string
  readonly #claimed = new Map<number, string>()
  #names: AccountNames | null = null

  /** @param source where the files of the run come from. */
  constructor(source: string) {
    this.#source = source
  }

  /** Remembers that the row with that id is about an account, so that no other is by its name alone. */
  claim(row: number, externalId: string): void {
    this.#claimed.set(row, externalId)
  }

  /** The account that a row of the run's files is about, by its id or else by its name (see `recognise`). */
  own(accounts: Accounts, told: AccountRow, day: Day): FoundRow {
    const row = ownAccountRow(accounts, { source: this.#source, id: told.externalId })
    return row === -1 ? this.recognise(accounts, told, day) : row
  }

  /**
   * The account that a row is about whose id is not known: the one of its name that was there before the file. One
   * that has an id of the run's source already is another one, unless the row's is none but the name. Of several
   * it is the only one that is there on the day.
   */
  recognise(accounts: Accounts, { externalId, name }: AccountRow, day: Day): FoundRow {
    const called = name === undefined ? [] : this.#called(accounts, name)
    const found = called.filter((row) => {
      if ((this.#claimed.get(row) ?? externalId) !== externalId) return false
      return isStandIn(externalId, [{ name }]) || !this.#hasId(accounts, row)
    })
    return onlyOne(accounts, found, day)
  }

  /**
   * The id by which rows that name an account in several ways are taken together: of those that name no other one,
   * preferably of the run's source and no name that stands in for one; else its name.
   */
  canonical(accounts: Accounts, row: number): string {
    const own = this.#source
    const ids = accounts
      .externalReferences(row)
      .filter(({ id }) => namedAccountRow(accounts, { source: own, id }) === row)
    if (ids.length === 1) return ids[0]!.id
    const called = accounts.recordAt(row).history.map(({ fields }) => fields)
    const real = ids.filter(({ id }) => !isStandIn(id, called))
    const [first] = [...real.filter(({ source }) => source === own), ...real, ...ids]
    return first?.id ?? called.at(-1)?.name ?? ''
  }

  /** The account that a row refers to by an id or a name. */
  named(accounts: Accounts, reference: string, day: Day): FoundRow {
    const row = namedAccountRow(accounts, { source: this.#source, id: reference })
    return row === -1 ? onlyOne(accounts, this.#called(accounts, reference), day) : row
  }

  /** What a row of the file makes is not among them, as the names are read before the first is made. */
  #called(accounts: Accounts, name: string): readonly number[] {
    this.#names ??= new AccountNames(accounts)
    return this.#names.rowsOf(accounts, name)
  }

  #hasId(accounts: Accounts, row: number): boolean {
    const { externalReferences, history } = accounts.recordAt(row)
    return hasIdOf(
      this.#source,
      externalReferences,
      history.map(({ fields }) => fields),
    )
  }
}

function onlyOne(accounts: Accounts, rows: readonly number[], day: Day): FoundRow {
  if (rows.length < 2) return rows[0] ?? -1
  const [first, ...more] = rows.filter((row) => accounts.versionOn(row, day) !== -1)
  return first === undefined || more.length > 0 ? 'AMBIGUOUS' : first
}

/** The rows of a table of accounts by what they are called last: eight to sixteen bytes an account. */
class AccountNames {
  /** By the low bits of a name's hash the first of the rows with them, plus one; and after each row the next. */
  readonly #heads: Int32Array
  readonly #next: Int32Array

  constructor(accounts: Accounts) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(accounts.rowCount + 1)))
    this.#next = new Int32Array(accounts.rowCount)
    for (let row = accounts.rowCount - 1; row >= 0; row -= 1) {
      const name = nameOf(accounts, row)
      if (name === null) continue
      const bucket = this.#bucketOf(name)
      this.#next[row] = this.#heads[bucket]!
      this.#heads[bucket] = row + 1
    }
  }

  rowsOf(accounts: Accounts, name: string): readonly number[] {
    const plain = plainName(name)
    const found: number[] = []
    for (
      let row = this.#heads[this.#bucketOf(plain)]! - 1;
      row !== -1;
      row = this.#next[row]! - 1
    ) {
      if (nameOf(accounts, row) === plain) found.push(row)
    }
    return found
  }

  #bucketOf(plain: string): number {
    return textHash(plain) & (this.#heads.length - 1)
  }
}

function nameOf(accounts: Accounts, row: number): string | null {
  const { versionNext } = accounts.columns
  let last = accounts.firstVersion(row)
  if (last === -1) return null
  for (let at = versionNext.at(last) - 1; at !== -1; at = versionNext.at(at) - 1) last = at
  return plainName(accounts.field(last, 'name'))
}
