import { groupBy, type Id } from '@postscale/domain'
import type pg from 'pg'
import type {
  SeriesPageQuestion,
  SeriesQuestion,
  SeriesRow,
  SeriesSum,
  SeriesTable,
} from './series-question.js'
import { countStatement, pageStatement, sumStatement } from './series-statement.js'

/** Reads the rows of one time series. */
export class SeriesRepository<R extends SeriesRow> {
  readonly table: SeriesTable
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool, table: SeriesTable) {
    this.#pool = pool
    this.table = table
  }

  /** The rows of a page over the whole organization, and one more if there is one. */
  async rows(question: SeriesPageQuestion): Promise<readonly R[]> {
    return this.#read(question, null)
  }

  /** The same of each account by itself, in one statement; nothing for an account without rows. */
  async rowsOfAccounts(
    question: SeriesPageQuestion,
    accountIds: readonly Id[],
  ): Promise<ReadonlyMap<Id, readonly R[]>> {
    return groupBy(await this.#read(question, accountIds), ({ accountId }) => accountId!)
  }

  /** How many rows there are. */
  async count(question: SeriesQuestion): Promise<number> {
    const { text, values } = countStatement(this.table, question, null)
    const { rows } = await this.#pool.query<{ count: number }>(text, [...values])
    return rows[0]?.count ?? 0
  }

  /** How many each account has, in one statement; nothing for an account without rows. */
  async countsOfAccounts(
    question: SeriesQuestion,
    accountIds: readonly Id[],
  ): Promise<ReadonlyMap<Id, number>> {
    const { text, values } = countStatement(this.table, question, accountIds)
    const { rows } = await this.#pool.query<{ accountId: Id; count: number }>(text, [...values])
    return new Map(rows.map(({ accountId, count }) => [accountId, count]))
  }

  /** What they come to, apart by what the table says. */
  async sums(question: SeriesQuestion): Promise<readonly SeriesSum[]> {
    const { text, values } = sumStatement(this.table, question)
    const { rows } = await this.#pool.query<SeriesSum>(text, [...values])
    return rows
  }

  async #read(
    question: SeriesPageQuestion,
    accountIds: readonly Id[] | null,
  ): Promise<readonly R[]> {
    const { text, values } = pageStatement(this.table, question, accountIds)
    const { rows } = await this.#pool.query<R & pg.QueryResultRow>(text, [...values])
    return question.slice.fromEnd ? rows.toReversed() : rows
  }
}
