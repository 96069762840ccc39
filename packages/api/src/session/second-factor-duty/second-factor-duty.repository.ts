import type pg from 'pg'
import type { Database } from '../../database/database.js'
import { inTransaction, type Writing } from '../../database/in-transaction.js'

type OnWritten = (client: pg.ClientBase) => Promise<void>

/** Which organizations want a second factor of their members. */
export class SecondFactorDutyRepository {
  readonly #prisma: Database['prisma']
  readonly #writers: pg.Pool

  constructor({ prisma, writers }: Pick<Database, 'prisma' | 'writers'>) {
    this.#prisma = prisma
    this.#writers = writers
  }

  /** Those among some that do; among all that there are without. */
  async wanting(organizationIds: readonly string[] | null): Promise<ReadonlySet<string>> {
    const rows = await this.#prisma.secondFactorDuty.findMany({
      where: organizationIds === null ? {} : { organizationId: { in: [...organizationIds] } },
      select: { organizationId: true },
    })
    return new Set(rows.map(({ organizationId }) => organizationId))
  }

  /**
   * Lets an organization want it, or not any more.
   *
   * @param onWritten is told, where that is different from before, on the connection of its transaction.
   */
  async set(
    organizationId: string,
    isWanted: boolean,
    writing: Writing,
    onWritten: OnWritten,
  ): Promise<void> {
    const work = async (client: pg.ClientBase) => {
      const { rowCount } = await client.query(isWanted ? WANT : RELEASE, [organizationId])
      if (rowCount) await onWritten(client)
    }
    await inTransaction(this.#writers, 'READ COMMITTED', work, writing)
  }
}

const WANT = `
  INSERT INTO second_factor_duty ("organizationId") VALUES ($1) ON CONFLICT DO NOTHING`

const RELEASE = 'DELETE FROM second_factor_duty WHERE "organizationId" = $1'
