import { type Day, formatDay, type Id, type MaturityWindows } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import type { FactsAt } from './facts-at.js'

/** Tells an organization that records touchpoints from one that had none lately. */
export class TouchpointPresenceRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Whether any is recorded up to a day and with it; one statement. */
  async anyUntil({ organizationId, revision }: FactsAt, until: Day): Promise<boolean> {
    const { rows } = await this.#pool.query<{ recorded: boolean }>(STATEMENT, [
      organizationId,
      revision,
      formatDay(until),
    ])
    return rows[0]?.recorded ?? false
  }

  /** The day of the first that is recorded; null when none is. One statement. */
  async first({ organizationId, revision }: FactsAt): Promise<Day | null> {
    const { rows } = await this.#pool.query<{ first: Day | null }>(FIRST, [
      organizationId,
      revision,
    ])
    return rows[0]?.first ?? null
  }
}

const FIRST = `
  SELECT min(day) - DATE '1970-01-01' AS first FROM touchpoint t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}`

const STATEMENT = `
  SELECT EXISTS (
    SELECT FROM touchpoint t
    WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND day <= $3::date
  ) AS recorded`

/** Which accounts have signals in the windows of maturity. */
export interface SignalPresence {
  /** Whether any signal is recorded at all, up to the end of the windows. */
  readonly recorded: boolean
  /** Accounts with any signal in its window. */
  readonly ids: readonly Id[]
  /** Accounts with a signal of usage in its window. */
  readonly usageIds: readonly Id[]
}

/** Reads which accounts have health signals. */
export class SignalPresenceRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** In one statement. */
  async within(
    { organizationId, revision }: FactsAt,
    windows: MaturityWindows,
  ): Promise<SignalPresence> {
    const { signals, usage } = windows
    const { rows } = await this.#pool.query<SignalPresence>(STATEMENT_OF_SIGNAL_PRESENCE, [
      organizationId,
      revision,
      formatDay(Math.floor(Math.min(signals.from, usage.from))),
      formatDay(Math.floor(signals.from)),
      formatDay(Math.floor(usage.from)),
      formatDay(signals.to),
    ])
    return rows[0] ?? { recorded: false, ids: [], usageIds: [] }
  }
}

const STATEMENT_OF_SIGNAL_PRESENCE = `
  WITH lately AS (
    SELECT "accountId", bool_or(day >= $4::date) AS "any",
      bool_or(family = 'USAGE' AND day >= $5::date) AS used
    FROM health_signal t
    WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
      AND day >= $3::date AND day < $6::date
    GROUP BY "accountId"
  )
  SELECT
    EXISTS (
      SELECT FROM health_signal t
      WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND day < $6::date
    ) AS recorded,
    coalesce(json_agg("accountId") FILTER (WHERE "any"), '[]') AS ids,
    coalesce(json_agg("accountId") FILTER (WHERE used), '[]') AS "usageIds"
  FROM lately`
