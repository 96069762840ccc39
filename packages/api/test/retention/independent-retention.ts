import type pg from 'pg'

/** Retention as a statement of SQL reckons it, sharing nothing with the product's own rules. */
interface IndependentRetention {
  readonly accounts: number
  readonly start: number
  readonly kept: number
  readonly end: number
}

/** Of the accounts with these ids, between two days. */
export async function independentRetention(
  pool: pg.Pool,
  organizationId: string,
  from: string,
  before: string,
  accountIds: readonly string[] | null = null,
): Promise<IndependentRetention> {
  const { rows } = await pool.query<IndependentRetention>(
    `WITH daily AS (
       SELECT "accountId" AS id, day, sum(amount) AS amount FROM arr_movement
       WHERE "organizationId" = $1 AND "replacedIn" IS NULL AND ($4::uuid[] IS NULL OR "accountId" = ANY($4)) GROUP BY 1, 2
     ), running AS (
       SELECT id, day, sum(amount) OVER (PARTITION BY id ORDER BY day) AS arr,
         lead(day) OVER (PARTITION BY id ORDER BY day) AS back
       FROM daily
     ), ends AS (
       SELECT id,
         coalesce((array_agg(arr ORDER BY day DESC) FILTER (WHERE day < $2::date))[1], 0) AS opening,
         coalesce((array_agg(arr ORDER BY day DESC) FILTER (WHERE day < $3::date))[1], 0) AS closing,
         coalesce(bool_or(arr = 0 AND (back IS NULL OR back > day + 90 OR back >= $3::date)) FILTER (WHERE day >= $2::date AND day < $3::date), false) AS gone
       FROM running GROUP BY id
     ), live AS (
       SELECT opening, CASE WHEN gone THEN 0 ELSE closing END AS closing FROM ends WHERE opening > 0
     )
     SELECT count(*)::int AS accounts, coalesce(sum(opening), 0)::bigint AS start,
       coalesce(sum(least(opening, closing)), 0)::bigint AS kept,
       coalesce(sum(closing), 0)::bigint AS end
     FROM live`,
    [organizationId, from, before, accountIds],
  )
  const [sums] = rows
  if (sums === undefined) throw new Error('an aggregate has a row')
  return sums
}
