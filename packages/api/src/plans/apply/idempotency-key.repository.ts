import type { Database } from '../../database/database.js'
import { databaseTime } from '../../database/database-time.js'
import type { PrismaClient } from '../../generated/prisma/client.js'

const keptMs = 24 * 3_600_000

/** The idempotency keys outside of plans, which recall and remember theirs in their transactions. */
export class IdempotencyKeyRepository {
  readonly #prisma: PrismaClient

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** Forgets expired keys; answers how many. */
  async forgetExpired(): Promise<number> {
    const before = new Date((await databaseTime(this.#prisma)).getTime() - keptMs)
    const { count } = await this.#prisma.idempotencyKey.deleteMany({
      where: { createdAt: { lte: before } },
    })
    return count
  }
}
