import type { PrismaClient } from '../generated/prisma/client.js'
import { ofInstallation } from './reach.js'

/** A client whose statements concern the whole installation, whoever asks; interactive transactions say so themselves. */
export function installationPrisma(prisma: PrismaClient): PrismaClient {
  return prisma.$extends({
    query: {
      $allOperations: async ({ args, query }) =>
        ofInstallation(async () => query(args) as Promise<unknown>),
    },
  }) as unknown as PrismaClient
}
