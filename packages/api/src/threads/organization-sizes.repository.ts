import { PERIODS, type ThingKind } from '@postscale/domain'
import type { Database } from '../database/database.js'
import { quoteIdentifier } from '../database/insert-rows.js'
import { IDENTIFIED_KINDS, tableOf } from '../store/store-columns.js'
import { ofInstallation } from '../database/reach.js'

/**
 * Things from which an organization is large: below that, every answer takes a few milliseconds and is
 * best made where it was asked.
 */
const LARGE = 5_000
/** How long a small one is taken to be small still. */
const SMALL_MS = 5_000

/** Tells large organizations from small ones. */
export class OrganizationSizes {
  readonly #database: Pick<Database, 'pool' | 'prisma'>
  readonly #large = new Set<string>()
  /** When to look again, on the clock of `performance.now()`. */
  readonly #smallUntil = new Map<string, number>()

  constructor(database: Pick<Database, 'pool' | 'prisma'>) {
    this.#database = database
  }

  /** Once large, an organization stays so: its history does. */
  async isLarge(organizationId: string): Promise<boolean> {
    if (this.#large.has(organizationId)) return true
    if ((this.#smallUntil.get(organizationId) ?? 0) > performance.now()) return false
    const { rows } = await ofInstallation(async () =>
      this.#database.pool.query<{ things: string }>(SIZE, [organizationId]),
    )
    if (Number(rows[0]?.things) < LARGE) {
      this.#smallUntil.set(organizationId, performance.now() + SMALL_MS)
      return false
    }
    this.#smallUntil.delete(organizationId)
    this.#large.add(organizationId)
    return true
  }

  /**
   * The largest of the large ones, by their accounts.
   *
   * @param among only of these; of all by default.
   */
  async largest(count: number, among?: readonly string[]): Promise<readonly string[]> {
    const groups = await ofInstallation(async () =>
      this.#database.prisma.account.groupBy({
        by: ['organizationId'],
        ...(among && { where: { organizationId: { in: [...among] } } }),
        orderBy: { _count: { id: 'desc' } },
        take: count,
      }),
    )
    const largest = groups.map(({ organizationId }) => organizationId)
    const areLarge = await Promise.all(largest.map((id) => this.isLarge(id)))
    return largest.filter((_, at) => areLarge[at])
  }
}

/** Counts what an organization has of each kind, no further than it matters. */
const SIZE = `SELECT count(*) AS things FROM (${[
  ...IDENTIFIED_KINDS,
  ...(Object.keys(PERIODS) as ThingKind[]),
]
  .map(
    (kind) =>
      `(SELECT 1 FROM ${quoteIdentifier(tableOf(kind))} WHERE "organizationId" = $1 LIMIT ${LARGE})`,
  )
  .join(' UNION ALL ')}) AS thing`
