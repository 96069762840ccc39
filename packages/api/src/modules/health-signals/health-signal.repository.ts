import {
  formatDay,
  groupBy,
  type Day,
  type Id,
  type MetricSignal,
  type Period,
} from '@postscale/domain'
import type pg from 'pg'
import { factsByAccount, type FactsByAccount } from './series/facts-by-account.js'
import { fillCodes } from './series/fill-codes.js'
import { fillNumbers } from './series/fill-numbers.js'

/** Health signals of all accounts as columns, by account and within an account by day and metric. */
export interface RecordedSignals extends FactsByAccount {
  readonly day: Int32Array
  /** A place in `metricNames`. */
  readonly metric: Uint16Array
  readonly value: Float64Array
  readonly metricNames: readonly string[]
}

interface Row {
  readonly accountId: string
  readonly count: number
  readonly days: string
  readonly metrics: readonly string[]
  readonly measured: string
}

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
    organizationId: string,
    asOf: Day,
    days: number,
    earlier: readonly Day[] = [],
  ): Promise<RecordedSignals> {
    const { rows } = await this.#pool.query<Row>(LATEST, [
      organizationId,
      [asOf, ...earlier].map(formatDay),
      days,
    ])
    const facts = factsByAccount(rows)
    const { length } = facts.account
    const metrics = rows.map(({ metrics }) => metrics)
    const { column, texts } = fillCodes(new Uint16Array(length), metrics)
    return {
      ...facts,
      day: fillNumbers(
        new Int32Array(length),
        rows.map(({ days }) => days),
      ),
      metric: column,
      value: fillNumbers(
        new Float64Array(length),
        rows.map(({ measured }) => measured),
      ),
      metricNames: texts,
    }
  }

  /** All signals of some accounts within a period, by day; in one statement. */
  async ofAccounts(
    organizationId: string,
    accountIds: readonly Id[],
    { from, to }: Period,
  ): Promise<ReadonlyMap<Id, readonly MetricSignal[]>> {
    const { rows } = await this.#pool.query<MetricSignal & { readonly accountId: Id }>(
      OF_ACCOUNTS,
      [organizationId, accountIds, formatDay(from), formatDay(to)],
    )
    return groupBy(rows, ({ accountId }) => accountId)
  }
}

const OF_ACCOUNTS = `
  SELECT "accountId", s.day - DATE '1970-01-01' AS day, metric, value FROM health_signal s
  WHERE "organizationId" = $1 AND "accountId" = ANY($2::uuid[])
    AND s.day >= $3::date AND s.day < $4::date
  ORDER BY "accountId", s.day, metric, source`

const LATEST = `
  WITH wanted AS (
    SELECT DISTINCT s."accountId", s.metric, max(s.day) AS day
    FROM unnest($2::date[]) AS asked (day)
    JOIN health_signal s ON s."organizationId" = $1
      AND s.day > asked.day - $3::int AND s.day <= asked.day
    GROUP BY asked.day, s."accountId", s.metric
  )
  SELECT "accountId", count(*), string_agg((day - DATE '1970-01-01')::text, ',' ORDER BY day, metric) AS days,
    json_agg(metric ORDER BY day, metric) AS metrics,
    string_agg(value::text, ',' ORDER BY day, metric) AS measured
  FROM wanted JOIN health_signal s USING ("accountId", metric, day)
  WHERE s."organizationId" = $1
  GROUP BY "accountId" ORDER BY "accountId"`
