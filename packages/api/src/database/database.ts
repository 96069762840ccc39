import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.js'
import { createPool, statementName } from './create-pool.js'
import type { DatabaseLog } from './database-start-error.js'
import { openEmbeddedServer } from './embedded/open-embedded-server.js'
import { checkServer } from './external/check-server.js'
import { applyMigrations } from './migrate/apply-migrations.js'

/** Where the data lives: a PostgreSQL of the operator's, or the one Postscale starts itself. */
export type DatabaseLocation =
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'embedded'; readonly dataDirectory: string }

/** The database, migrated and ready: our own SQL and Prisma over one pool. */
export interface Database {
  readonly pool: pg.Pool
  readonly prisma: PrismaClient
  readonly url: string
  /** Ends the connections; stops the embedded server if this process was its last user. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database at a place, starting the embedded server where it is that one, and brings its
 * structure up to date.
 *
 * @param poolSize connections kept at most.
 * @throws DatabaseStartError saying what stands in the way; nothing stays behind then.
 */
export async function openDatabase(
  { database, poolSize }: { readonly database: DatabaseLocation; readonly poolSize: number },
  log: DatabaseLog,
): Promise<Database> {
  const server = await openServer(database, log)
  try {
    await applyMigrations({ url: server.url, log })
    return connectDatabase(server, poolSize, log)
  } catch (error) {
    await server.close()
    throw error
  }
}

interface Server {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Makes the server of a place ready, without a look at what is in it. @throws DatabaseStartError */
export async function openServer(location: DatabaseLocation, log: DatabaseLog): Promise<Server> {
  if (location.kind === 'embedded') {
    return openEmbeddedServer({ dataDirectory: location.dataDirectory, log })
  }
  await checkServer(location.url)
  return { url: location.url, close: () => Promise.resolve() }
}

/** Connects to a server whose database is ready. */
export function connectDatabase(server: Server, poolSize: number, log: DatabaseLog): Database {
  const pool = createPool({ url: server.url, size: poolSize, log })
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
  })
  let closing: Promise<void> | undefined
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
    await server.close()
  }
  return { pool, prisma, url: server.url, close: () => (closing ??= close()) }
}
