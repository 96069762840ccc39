import type pg from 'pg'

/** At most `max` attempts in `window` seconds. */
export interface AttemptRule {
  readonly window: number
  readonly max: number
}

export interface AttemptLimiter {
  /** Counts one attempt and says whether it is still allowed. */
  consume(
    key: string,
    rule: AttemptRule,
  ): Promise<{ readonly allowed: boolean; readonly retryAfter: number | null }>
}

const pruneEveryMs = 10 * 60 * 1000

/** Counts attempts in the database, so that several API processes count together. */
export function createAttemptLimiter(pool: pg.Pool): AttemptLimiter {
  let pruned = 0
  return {
    consume: async (key, { window, max }) => {
      const { rows } = await pool.query<{ count: number; retryAfter: number }>(countAttempt, [
        key,
        window,
      ])
      if (Date.now() - pruned > pruneEveryMs) {
        pruned = Date.now()
        await pool.query(`DELETE FROM attempt_count WHERE "windowStart" < now() - interval '1 day'`)
      }
      const [row] = rows
      const allowed = row !== undefined && row.count <= max
      return { allowed, retryAfter: allowed ? null : Math.max(1, row?.retryAfter ?? window) }
    },
  }
}

const countAttempt = `
  INSERT INTO attempt_count AS known (key, count, "windowStart") VALUES ($1, 1, now())
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN known."windowStart" <= now() - make_interval(secs => $2::int)
      THEN 1 ELSE least(known.count + 1, 1000000) END,
    "windowStart" = CASE WHEN known."windowStart" <= now() - make_interval(secs => $2::int)
      THEN now() ELSE known."windowStart" END
  RETURNING count, ceil(extract(epoch FROM
    known."windowStart" + make_interval(secs => $2::int) - now()))::int AS "retryAfter"`
