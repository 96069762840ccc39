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
import { asOfRevision } from '../database/as-of-revision.js'
import type { FactsAt } from './facts-at.js'
import {
  type AccountSignals,
  GatheredSignals,
  latestOn,
  type RecordedSignals,
  type SignalChoice,
} from './gathered-signals.js'

/** Accounts whose signals are picked before other requests get their turn. */
const accountsATurn = 5_000

/** Which signals are the latest. */
export interface LatestSignals {
  readonly asOf: Day
  /** How many days back they count, `asOf` included. */
  readonly days: number
  /** Days on which the latest are wanted too, as many days back: where a trend begins. */
  readonly earlier?: readonly Day[]
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
   * @param accountIds null for all accounts.
   */
  async latest(
    at: FactsAt,
    { asOf, days, earlier = [] }: LatestSignals,
    accountIds: readonly Id[] | null = null,
  ): Promise<RecordedSignals> {
    const asked = [asOf, ...earlier]
    const period = { from: Math.min(...asked) - days + 1, to: Math.max(...asked) + 1 }
    return this.#gather(at, period, { accountIds, choose: latestOn(asked, days) })
  }

  /** All signals of all accounts within a period, in one statement. */
  async within(at: FactsAt, period: Period): Promise<RecordedSignals> {
    return this.#gather(at, period)
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

  async #gather(
    { organizationId, revision }: FactsAt,
    { from, to }: Period,
    { accountIds, choose }: { accountIds?: readonly Id[] | null; choose?: SignalChoice } = {},
  ): Promise<RecordedSignals> {
    const { rows } = await this.#pool.query<AccountSignals>(BY_ACCOUNT, [
      organizationId,
      revision,
      formatDay(from),
      formatDay(to),
      accountIds ?? null,
    ])
    const signals = new GatheredSignals()
    for (const [index, row] of rows.entries()) {
      signals.add(row, choose)
      if (index % accountsATurn === 0) await nextTurn()
    }
    return signals.columns()
  }
}

// Without an order within the account the primary key is walked by several workers.
const BY_ACCOUNT = `
  SELECT "accountId", string_agg((day - DATE '1970-01-01')::text, ',') AS days,
    string_agg(translate(metric, E'\\u001F', ' '), E'\\u001F') AS metrics,
    string_agg(value::text, ',') AS measured
  FROM health_signal t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
    AND day >= $3::date AND day < $4::date
    AND ($5::uuid[] IS NULL OR "accountId" = ANY($5::uuid[]))
  GROUP BY "accountId" ORDER BY "accountId"`

const OF_ACCOUNTS = `
  SELECT "accountId", t.day - DATE '1970-01-01' AS day, metric, value FROM health_signal t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND "accountId" = ANY($3::uuid[])
    AND t.day >= $4::date AND t.day < $5::date
  ORDER BY "accountId", t.day, metric, source`
