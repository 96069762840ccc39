import type { Database } from '../database/database.js'
import { databaseTime } from '../database/database-time.js'

/** At most `max` attempts in `window` seconds. */
interface AttemptRule {
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
const keptMs = 24 * 60 * 60 * 1000

/** Counts attempts in the database, so that several API processes count together. */
export function createAttemptLimiter({ prisma }: Pick<Database, 'prisma'>): AttemptLimiter {
  let pruned = 0

  /**
   * One statement, so that attempts at once are each counted and a window begins once. Prisma's
   * upsert cannot say it, since what it sets depends on the row that is there. One that waited for
   * another may have begun before the window did, by its own clock.
   */
  const countAttempt = (key: string, window: number) => prisma.$queryRaw<
    readonly { readonly count: number; readonly retryAfter: number }[]
  >`
    INSERT INTO attempt_count AS known (key, count, "windowStart") VALUES (${key}, 1, now())
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known."windowStart" <= now() - make_interval(secs => ${window}::int)
        THEN 1 ELSE least(known.count + 1, 1000000) END,
      "windowStart" = CASE WHEN known."windowStart" <= now() - make_interval(secs => ${window}::int)
        THEN now() ELSE known."windowStart" END
    RETURNING count, least(${window}::int, ceil(extract(epoch FROM
      known."windowStart" + make_interval(secs => ${window}::int) - now()))::int) AS "retryAfter"`

  async function prune(): Promise<void> {
    pruned = Date.now()
    const before = new Date((await databaseTime(prisma)).getTime() - keptMs)
    await prisma.attemptCount.deleteMany({ where: { windowStart: { lt: before } } })
  }

  return {
    consume: async (key, { window, max }) => {
      const [row] = await countAttempt(key, window)
      if (Date.now() - pruned > pruneEveryMs) await prune()
      const allowed = row !== undefined && row.count <= max
      return { allowed, retryAfter: allowed ? null : Math.max(1, row?.retryAfter ?? window) }
    },
  }
}
