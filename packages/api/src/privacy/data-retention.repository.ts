import type { Database } from '../database/database.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { type AccessActor, recordAccess } from '../session/access-log/access-event.js'

/** How many months an organization keeps what it does not need any more; null is for good. */
export interface DataRetention {
  /** People, from when their employment ended until they are erased. */
  readonly formerPeopleMonths: number | null
  /** Customers' people, from when they were removed. */
  readonly formerStakeholdersMonths: number | null
  /** Users, from when they may not enter any more. */
  readonly formerUsersMonths: number | null
  /** Who was let in, and what was refused. */
  readonly accessLogMonths: number | null
}

const FOR_GOOD: DataRetention = {
  formerPeopleMonths: null,
  formerStakeholdersMonths: null,
  formerUsersMonths: null,
  accessLogMonths: null,
}

export type DataRetentionRepository = ReturnType<typeof createDataRetentionRepository>

/** What organizations say of how long they keep things. */
export function createDataRetentionRepository({
  prisma,
  writers,
}: Pick<Database, 'prisma' | 'writers'>) {
  return {
    find: async (organizationId: string): Promise<DataRetention> => {
      const found = await prisma.dataRetention.findFirst({ where: { organizationId } })
      const { organizationId: _, ...setting } = found ?? { organizationId, ...FOR_GOOD }
      return setting
    },

    /** Of all organizations that keep anything for less than good. */
    all: async (): Promise<readonly (DataRetention & { readonly organizationId: string })[]> =>
      prisma.dataRetention.findMany({ orderBy: { organizationId: 'asc' } }),

    /** Changes what is given, and remembers who did. */
    change: async (
      organizationId: string,
      change: Partial<DataRetention>,
      actor: AccessActor,
      writing: Writing,
    ): Promise<void> => {
      const names = Object.keys(FOR_GOOD) as (keyof DataRetention)[]
      const set = names.map((name) => change[name] !== undefined)
      await inTransaction(
        writers,
        'READ COMMITTED',
        async (client) => {
          const values = names.map((name) => change[name] ?? null)
          await client.query(CHANGE, [organizationId, ...values, ...set])
          await recordAccess(client, {
            organizationId,
            kind: 'DATA_RETENTION_CHANGED',
            actor,
            subjectId: null,
            subjectName: '',
            before: null,
            after: null,
          })
        },
        writing,
      )
    },
  }
}

const CHANGE = `
  INSERT INTO data_retention AS r ("organizationId", "formerPeopleMonths", "formerStakeholdersMonths",
    "formerUsersMonths", "accessLogMonths")
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ("organizationId") DO UPDATE SET
    "formerPeopleMonths" = CASE WHEN $6 THEN $2 ELSE r."formerPeopleMonths" END,
    "formerStakeholdersMonths" = CASE WHEN $7 THEN $3 ELSE r."formerStakeholdersMonths" END,
    "formerUsersMonths" = CASE WHEN $8 THEN $4 ELSE r."formerUsersMonths" END,
    "accessLogMonths" = CASE WHEN $9 THEN $5 ELSE r."accessLogMonths" END`
