import { ARR_MOVEMENT_KINDS, type Day, formatDay, type MovementColumns } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision, type FactsAt } from './as-of-revision.js'
import { type FactsByAccount, factsByAccount, fillNumbers } from './facts-by-account.js'

/** ARR movements of all accounts, one an account and day, as retention is computed from them. */
export interface NettedMovements extends FactsByAccount, MovementColumns {
  readonly account: Int32Array
  readonly day: Int32Array
  readonly amount: Float64Array
  readonly reason: Int32Array
  /** A place in ARR_MOVEMENT_KINDS: what the day comes to when all sources are netted. */
  readonly movement: Uint8Array
}

interface Row {
  readonly accountId: string
  readonly count: number
  readonly days: string
  readonly amounts: string
  readonly movements: string
  readonly reasons: readonly (string | null)[]
}

/** Reads ARR movements as the rules want them. */
export class ArrMovementRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /**
   * All movements up to a day and with it, by account and day, in one statement. Sources are netted:
   * their amounts add up, the reason is the first that one gives, by the sources' names.
   */
  async all({ organizationId, revision }: FactsAt, until: Day): Promise<NettedMovements> {
    const { rows } = await this.#pool.query<Row>(STATEMENT, [
      organizationId,
      revision,
      formatDay(until),
      ARR_MOVEMENT_KINDS,
    ])
    const facts = factsByAccount(rows)
    const { length } = facts.account
    const { column, texts } = fillCodes(
      new Int32Array(length),
      rows.map(({ reasons }) => reasons),
    )
    return {
      ...facts,
      day: fillNumbers(
        new Int32Array(length),
        rows.map(({ days }) => days),
      ),
      amount: fillNumbers(
        new Float64Array(length),
        rows.map(({ amounts }) => amounts),
      ),
      movement: fillNumbers(
        new Uint8Array(length),
        rows.map(({ movements }) => movements),
      ),
      reason: column,
      reasons: texts,
    }
  }
}

const STATEMENT = `
  WITH netted AS (
    SELECT "accountId", day, sum(amount) AS amount,
      CASE
        WHEN sum(amount) >= 0 AND bool_or(movement = 'NEW') THEN 'NEW'
        WHEN sum(amount) >= 0 THEN 'EXPANSION'
        WHEN bool_or(movement = 'CHURN') THEN 'CHURN'
        ELSE 'CONTRACTION'
      END AS movement,
      (array_agg(reason ORDER BY source) FILTER (WHERE reason IS NOT NULL))[1] AS reason
    FROM arr_movement t
    WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND day <= $3::date
    GROUP BY "accountId", day
  )
  SELECT "accountId", count(*), string_agg((day - DATE '1970-01-01')::text, ',' ORDER BY day) AS days,
    string_agg(amount::text, ',' ORDER BY day) AS amounts,
    string_agg((array_position($4::text[], movement) - 1)::text, ',' ORDER BY day) AS movements,
    json_agg(reason ORDER BY day) AS reasons
  FROM netted GROUP BY "accountId" ORDER BY "accountId"`

/** Puts the texts of all accounts into a column, as their places in the list answered; null is -1. */
function fillCodes(
  column: Int32Array,
  lists: Iterable<readonly (string | null)[]>,
): { readonly column: Int32Array; readonly texts: readonly string[] } {
  const codes = new Map<string, number>()
  let at = 0
  for (const list of lists) {
    for (const text of list) {
      const code = text === null ? -1 : (codes.get(text) ?? codes.size)
      if (text !== null) codes.set(text, code)
      column[at] = code
      at += 1
    }
  }
  return { column, texts: [...codes.keys()] }
}
