import {
  type Day,
  formatDay,
  groupBy,
  type Id,
  type Period,
  type Touchpoint,
  TOUCHPOINT_KINDS,
  type TouchpointColumns,
} from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import type { FactsAt } from './facts-at.js'
import {
  type FactsByAccount,
  factsByAccount,
  fillNumbers,
  inRowOrder,
  madeOnce,
} from './facts-by-account.js'

/** Touchpoints of all accounts as columns, by account and within an account by day. */
export interface RecordedTouchpoints extends FactsByAccount {
  readonly day: Int32Array
  /** A place in TOUCHPOINT_KINDS. */
  readonly kind: Uint8Array
}

/** What the rules need of one touchpoint. */
export type AccountTouchpoint = Pick<Touchpoint, 'accountId' | 'day' | 'kind'>

interface Row {
  readonly accountId: string
  readonly count: number
  readonly days: string
  readonly kinds: string
}

/** Reads touchpoints as the rules want them. */
export class TouchpointRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /**
   * All touchpoints of the days `[from, to)`, in one statement.
   *
   * @param accountIds null for all accounts.
   */
  async within(
    { organizationId, revision }: FactsAt,
    { from, to }: Period,
    accountIds: readonly Id[] | null = null,
  ): Promise<RecordedTouchpoints> {
    const { rows } = await this.#pool.query<Row>(WITHIN, [
      organizationId,
      revision,
      formatDay(from),
      formatDay(to),
      TOUCHPOINT_KINDS,
      accountIds,
    ])
    const facts = factsByAccount(rows)
    const { length } = facts.account
    return {
      ...facts,
      day: fillNumbers(
        new Int32Array(length),
        rows.map(({ days }) => days),
      ),
      kind: fillNumbers(
        new Uint8Array(length),
        rows.map(({ kinds }) => kinds),
      ),
    }
  }

  /** All touchpoints with some accounts within a period, by day; in one statement. */
  async ofAccounts(
    { organizationId, revision }: FactsAt,
    accountIds: readonly Id[],
    { from, to }: Period,
  ): Promise<ReadonlyMap<Id, readonly AccountTouchpoint[]>> {
    const { rows } = await this.#pool.query<AccountTouchpoint>(OF_ACCOUNTS, [
      organizationId,
      revision,
      accountIds,
      formatDay(from),
      formatDay(to),
    ])
    return groupBy(rows, ({ accountId }) => accountId)
  }

  /**
   * The day of the last touchpoint with each account up to a day; one statement.
   *
   * @param accountIds null for all accounts.
   */
  async lastDays(
    { organizationId, revision }: FactsAt,
    accountIds: readonly Id[] | null,
    until: Day,
  ): Promise<ReadonlyMap<Id, Day>> {
    const { rows } = await this.#pool.query<{ accountId: Id; day: Day }>(LAST_DAYS, [
      organizationId,
      revision,
      formatDay(until),
      accountIds,
    ])
    return new Map(rows.map(({ accountId, day }) => [accountId, day]))
  }
}

const LAST_DAYS = `
  SELECT "accountId", max(t.day) - DATE '1970-01-01' AS day FROM touchpoint t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND t.day <= $3::date
    AND ($4::uuid[] IS NULL OR "accountId" = ANY($4::uuid[]))
  GROUP BY "accountId"`

const WITHIN = `
  SELECT "accountId", count(*),
    string_agg((day - DATE '1970-01-01')::text, ',' ORDER BY day, source, "externalId") AS days,
    string_agg((array_position($5::text[], kind) - 1)::text, ',' ORDER BY day, source, "externalId") AS kinds
  FROM touchpoint t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
    AND day >= $3::date AND day < $4::date
    AND ($6::uuid[] IS NULL OR "accountId" = ANY($6::uuid[]))
  GROUP BY "accountId" ORDER BY "accountId"`

const OF_ACCOUNTS = `
  SELECT "accountId", t.day - DATE '1970-01-01' AS day, kind FROM touchpoint t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND "accountId" = ANY($3::uuid[])
    AND t.day >= $4::date AND t.day < $5::date
  ORDER BY "accountId", t.day, source, "externalId"`

/** Recorded touchpoints by the accounts' rows in a view, as the rules read them. */
export const toTouchpointColumns = madeOnce(
  (view, touchpoints: RecordedTouchpoints): TouchpointColumns => {
    const { places, accountRow } = inRowOrder(view, touchpoints)
    return {
      accountRow,
      day: places.map((place) => touchpoints.day[place]!),
      kind: Uint8Array.from(places, (place) => touchpoints.kind[place]!),
    }
  },
)
