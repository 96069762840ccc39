import type { Database } from '../database/database.js'
import { databaseTime } from '../database/database-time.js'

/** At most `max` attempts in `window` seconds. */
interface AttemptRule {
  readonly window: number
  readonly max: number
}

/** How many attempts there were in a window, this one included. */
interface AttemptCount {
  readonly count: number
  /** Seconds until the window ends. */
  readonly secondsLeft: number
}

export interface AttemptLimiter {
  /** Counts one attempt and says whether it is still allowed. */
  consume(
    key: string,
    rule: AttemptRule,
  ): Promise<{ readonly allowed: boolean; readonly retryAfter: number | null }>
  /** Counts one attempt and says how many there were in so many seconds. */
  count(key: string, window: number): Promise<AttemptCount>
  /** Takes an attempt back that turned out to be none. */
  giveBack(key: string): Promise<void>
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
  const countAttempt = (key: string, window: number) => prisma.$queryRaw<readonly AttemptCount[]>`
    INSERT INTO attempt_count AS known (key, count, "windowStart") VALUES (${key}, 1, now())
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known."windowStart" <= now() - make_interval(secs => ${window}::int)
        THEN 1 ELSE least(known.count + 1, 1000000) END,
      "windowStart" = CASE WHEN known."windowStart" <= now() - make_interval(secs => ${window}::int)
        THEN now() ELSE known."windowStart" END
    RETURNING count, least(${window}::int, ceil(extract(epoch FROM
      known."windowStart" + make_interval(secs => ${window}::int) - now()))::int) AS "secondsLeft"`

  async function prune(): Promise<void> {
    pruned = Date.now()
    const before = new Date((await databaseTime(prisma)).getTime() - keptMs)
    await prisma.attemptCount.deleteMany({ where: { windowStart: { lt: before } } })
  }

  async function count(key: string, window: number): Promise<AttemptCount> {
    const [row] = await countAttempt(key, window)
    if (Date.now() - pruned > pruneEveryMs) await prune()
    if (row === undefined) throw new Error('an attempt was not counted')
    return { count: row.count, secondsLeft: Math.max(1, row.secondsLeft) }
  }

  return {
    count,
    consume: async (key, { window, max }) => {
      const counted = await count(key, window)
      const allowed = counted.count <= max
      return { allowed, retryAfter: allowed ? null : counted.secondsLeft }
    },
    giveBack: async (key) => {
      const where = { key, count: { gt: 0 } }
      await prisma.attemptCount.updateMany({ where, data: { count: { decrement: 1 } } })
    },
  }
}
