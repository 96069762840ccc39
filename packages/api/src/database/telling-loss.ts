import { AsyncLocalStorage } from 'node:async_hooks'
import { isDatabaseLost } from './is-database-lost.js'
import type { PrismaClient } from '../generated/prisma/client.js'

interface Noticed {
  lost?: Error
}

const noticed = new AsyncLocalStorage<Noticed>()

/**
 * What a library comes to that takes a lost database for a wrong token, or for a bug of its own.
 *
 * @throws what was noticed while it ran, when that means that the database was lost.
 */
export async function tellingLoss<T>(work: () => Promise<T>): Promise<T> {
  const store: Noticed = {}
  try {
    return await noticed.run(store, work)
  } finally {
    // oxlint-disable-next-line no-unsafe-finally -- this is what happened, whatever the library says
    if (store.lost !== undefined) throw store.lost
  }
}

/** Runs a statement for such a library. */
export async function noticingLoss<T>(statement: () => Promise<T>): Promise<T> {
  try {
    return await statement()
  } catch (error) {
    const store = noticed.getStore()
    if (store && error instanceof Error && isDatabaseLost(error)) store.lost = error
    throw error
  }
}

/** A client for such a library. */
export function noticingPrisma(prisma: PrismaClient) {
  return prisma.$extends({
    query: {
      $allOperations: ({ args, query }) =>
        noticingLoss(async () => query(args) as Promise<unknown>),
    },
  })
}
