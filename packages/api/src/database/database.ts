import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import type { Environment } from '../environment.js'
import { PrismaClient } from '../generated/prisma/client.js'
import { createPool } from './create-pool.js'
import type { DatabaseLog } from './database-log.js'
import { openEmbeddedServer } from './embedded/open-embedded-server.js'
import { checkServer } from './external/check-server.js'
import { applyMigrations } from './migrate/apply-migrations.js'
import { statementName } from './statement-name.js'

/** The database, migrated and ready: our own SQL and Prisma over one pool. */
export interface Database {
  readonly pool: pg.Pool
  readonly prisma: PrismaClient
  readonly url: string
  /** Ends the connections; stops the embedded server if this process was its last user. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database the environment names, starting the embedded server if it names none, and
 * brings its structure up to date.
 *
 * @throws DatabaseStartError saying what stands in the way; nothing stays behind then.
 */
export async function openDatabase(
  environment: Pick<Environment, 'database' | 'poolSize'>,
  log: DatabaseLog,
): Promise<Database> {
  const server = await openServer(environment.database, log)
  try {
    await applyMigrations({ url: server.url, log })
    return connect(server, environment.poolSize, log)
  } catch (error) {
    await server.close()
    throw error
  }
}

interface Server {
  readonly url: string
  readonly close: () => Promise<void>
}

async function openServer(location: Environment['database'], log: DatabaseLog): Promise<Server> {
  if (location.kind === 'embedded') {
    return openEmbeddedServer({ dataDirectory: location.dataDirectory, log })
  }
  await checkServer(location.url)
  return { url: location.url, close: () => Promise.resolve() }
}

function connect(server: Server, poolSize: number, log: DatabaseLog): Database {
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
