import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.js'
import { connectReplica } from './connect-replica.js'
import { createPool, statementName } from './create-pool.js'
import { DatabaseSockets } from './database-sockets.js'
import type { DatabaseLog } from './database-start-error.js'
import { distributeAtStart } from './distribute/distribute.js'
import { openEmbeddedServer } from './embedded/open-embedded-server.js'
import { checkServer } from './external/check-server.js'
import { Heartbeat } from './heartbeat.js'
import { DatabaseLostError } from './is-database-lost.js'
import { applyMigrations } from './migrate/apply-migrations.js'
import { prepareTenantRole } from './migrate/tenant-role.js'
import { ObservedPool } from './observed-pool.js'
import { PatientPool } from './patient-pool.js'
import type { Replica } from './replica.js'

interface DatabaseUrls {
  readonly url: string
  /** Leads past a pooler of transactions, where there is one. */
  readonly directUrl?: string | undefined
  /** Leads to a standby, where there is one to read from. */
  readonly readUrl?: string | undefined
}

/** Where the data lives: a PostgreSQL of the operator's, or the one Postscale starts itself. */
export type DatabaseLocation =
  | ({ readonly kind: 'external' } & DatabaseUrls)
  | { readonly kind: 'embedded'; readonly dataDirectory: string }

/** The database, migrated and ready. Its connections are apart, so that none wait for what takes others long. */
export interface Database {
  /** For reads and small writes, Prisma's too. */
  readonly pool: pg.Pool
  /** For transactions that write, and may wait for a lock. */
  readonly writers: pg.Pool
  /** For the transactions of imports, which may take minutes. */
  readonly imports: pg.Pool
  /** For what may be read of a standby; null where there is none. */
  readonly replica: Replica | null
  readonly prisma: PrismaClient
  readonly heartbeat: Pick<Heartbeat, 'answers'>
  readonly url: string
  readonly directUrl: string | undefined
  readonly readUrl: string | undefined
  /** As which role statements run, which is what keeps tenants apart; null where there is none. */
  readonly tenantRole: string | null
  /** Ends the connections; stops the embedded server if this process was its last user. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database at a place, starting the embedded server where it is that one, and brings its
 * structure up to date.
 *
 * @throws DatabaseStartError saying what stands in the way, or what ended it; nothing stays behind then.
 */
export async function openDatabase(
  { database, poolSize, signal }: OpenOptions,
  log: DatabaseLog,
): Promise<Database> {
  const server = await openServer(database, log, signal)
  try {
    const direct = server.directUrl ?? server.url
    await applyMigrations({ url: direct, log, ...(signal && { signal }) })
    signal?.throwIfAborted()
    const tenantRole = await prepareTenantRole({ url: direct, log })
    await distributeAtStart({ url: direct, log, ...(signal && { signal }) })
    return connectDatabase({ ...server, tenantRole }, poolSize, log)
  } catch (error) {
    await server.close()
    throw error
  }
}

interface OpenOptions {
  readonly database: DatabaseLocation
  /** Connections kept at most. */
  readonly poolSize: number
  /** Ends it before it is done. */
  readonly signal?: AbortSignal
}

interface Server extends DatabaseUrls {
  readonly close: () => Promise<void>
}

/** Makes the server of a place ready, without a look at what is in it. @throws DatabaseStartError */
export async function openServer(
  location: DatabaseLocation,
  log: DatabaseLog,
  signal?: AbortSignal,
): Promise<Server> {
  if (location.kind === 'embedded') {
    const { dataDirectory } = location
    return openEmbeddedServer({ dataDirectory, log, ...(signal && { signal }) })
  }
  const { url, directUrl, readUrl } = location
  await checkServer(directUrl ?? url)
  return { url, directUrl, readUrl, close: () => Promise.resolve() }
}

/**
 * Connects to a server whose database is ready.
 *
 * @param poolSize connections kept at most, at least 3; one more is for the heartbeat.
 */
export function connectDatabase(
  server: Server & Pick<Database, 'tenantRole'>,
  poolSize: number,
  log: DatabaseLog,
): Database {
  const { url, directUrl, readUrl, tenantRole } = server
  const sockets = new DatabaseSockets()
  const sizes = shareConnections(poolSize)
  const poolOf = (size: number, Pool = ObservedPool) =>
    createPool({ url, directUrl, size, sockets, log, tenantRole, Pool })
  const [writers, imports] = [poolOf(sizes.writers), poolOf(sizes.imports)]
  const pool = poolOf(sizes.reads, PatientPool)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
  })
  const lent = { size: sizes.reads, tenantRole, directUrl, log }
  const replica = readUrl === undefined ? null : connectReplica({ url: readUrl, ...lent })
  const heartbeat = new Heartbeat(
    { connectionString: url, application_name: 'postscale heartbeat', keepAlive: true },
    {
      onLost: (error) => {
        log.error({ err: error }, 'the database is lost')
        sockets.cut(new DatabaseLostError('the database is lost', { cause: error }))
      },
      onFound: () => {
        log.info({}, 'the database answers again')
        sockets.mend()
      },
      onMoved: (isReadOnly) => {
        log.warn({ isReadOnly }, 'another database server answers, or another way')
        // Each connection that is made anew leads to whoever is in charge now.
        sockets.cut(new DatabaseLostError('the database has moved'))
        sockets.mend()
      },
    },
  )
  let closing: Promise<void> | undefined
  const close = async () => {
    await replica?.close()
    await heartbeat.close()
    await prisma.$disconnect()
    await Promise.all([pool, writers, imports].map((each) => each.end()))
    await server.close()
  }
  const connections = { pool, writers, imports, replica, prisma, heartbeat }
  const urls = { url, directUrl, readUrl }
  return { ...connections, ...urls, tenantRole, close: () => (closing ??= close()) }
}

/** A quarter for writers and a quarter for imports, half of which may wait for locks; reads have the rest. */
function shareConnections(poolSize: number) {
  const quarter = Math.max(1, Math.floor(poolSize / 4))
  return { writers: quarter, imports: quarter, reads: Math.max(1, poolSize - 2 * quarter) }
}
