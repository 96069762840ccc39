import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  formatDay,
  groupBy,
  type Day,
  type Id,
  type MetricSignal,
  type Period,
} from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision, type FactsAt } from './as-of-revision.js'
import { type AccountSignals, LatestSignals, type RecordedSignals } from './latest-signals.js'

/** Accounts whose signals are picked before other requests get their turn. */
const accountsATurn = 5_000

/** Reads health signals as the rules want them. */
export class HealthSignalRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /**
   * Of each account and metric the signals of the latest day, of every source, in one statement.
   *
   * @param days how many days back they count, `asOf` included.
   * @param earlier days on which the latest are wanted too, as many days back: where a trend begins.
   */
  async latest(
    { organizationId, revision }: FactsAt,
    asOf: Day,
    days: number,
    earlier: readonly Day[] = [],
  ): Promise<RecordedSignals> {
    const asked = [asOf, ...earlier]
    const { rows } = await this.#pool.query<AccountSignals>(BY_ACCOUNT, [
      organizationId,
      revision,
      formatDay(Math.min(...asked) - days),
      formatDay(Math.max(...asked)),
    ])
    const latest = new LatestSignals(asked, days)
    for (const [index, row] of rows.entries()) {
      latest.add(row)
      if (index % accountsATurn === 0) await nextTurn()
    }
    return latest.columns()
  }

  /** All signals of some accounts within a period, by day; in one statement. */
  async ofAccounts(
    { organizationId, revision }: FactsAt,
    accountIds: readonly Id[],
    { from, to }: Period,
  ): Promise<ReadonlyMap<Id, readonly MetricSignal[]>> {
    const { rows } = await this.#pool.query<MetricSignal & { readonly accountId: Id }>(
      OF_ACCOUNTS,
      [organizationId, revision, accountIds, formatDay(from), formatDay(to)],
    )
    return groupBy(rows, ({ accountId }) => accountId)
  }
}

// Without an order within the account the primary key is walked by several workers.
const BY_ACCOUNT = `
  SELECT "accountId", string_agg((day - DATE '1970-01-01')::text, ',') AS days,
    string_agg(translate(metric, E'\\u001F', ' '), E'\\u001F') AS metrics,
    string_agg(value::text, ',') AS measured
  FROM health_signal t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
    AND day > $3::date AND day <= $4::date
  GROUP BY "accountId" ORDER BY "accountId"`

const OF_ACCOUNTS = `
  SELECT "accountId", t.day - DATE '1970-01-01' AS day, metric, value FROM health_signal t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND "accountId" = ANY($3::uuid[])
    AND t.day >= $4::date AND t.day < $5::date
  ORDER BY "accountId", t.day, metric, source`
