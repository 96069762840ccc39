import type { PrismaClient } from '../generated/prisma/client.js'

/**
 * The time by the database's clock, to the millisecond: the one clock that all API processes share.
 * Prisma's own `now()` is the clock of the process that asks.
 */
export async function databaseTime(prisma: Pick<PrismaClient, '$queryRaw'>): Promise<Date> {
  const [row] = await prisma.$queryRaw<{ readonly now: Date }[]>`SELECT now() AS now`
  if (!row) throw new Error('the database told no time')
  return row.now
}
