import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import type { Environment } from '../environment.js'
import type { Session } from '../session/session.js'
import { OrganizationSizes } from './organization-sizes.repository.js'
import { sharePool } from './share-pool.js'
import { WorkerThreads } from './worker-threads.js'

interface StartThreads {
  readonly environment: Environment
  readonly database: Database
  readonly session: Pick<Session, 'organizations'>
  readonly origin: string
  readonly log: DatabaseLog
}

/** The worker threads that an environment wants, ready for the largest organizations; null for none. */
export function startThreads({
  environment,
  database,
  session,
  origin,
  log,
}: StartThreads): WorkerThreads | null {
  const { threads: count, each: poolSize } = sharePool(environment)
  if (count === 0) return null
  const { mode, introspection, logLevel, cacheBytes, importMaxBytes, publicUrl } = environment
  const { metrics, traces, mail } = environment
  // Node keeps those of each of its versions in a folder of its own therein.
  const compiled = getCompileCacheDir()
  const threads = new WorkerThreads({
    count,
    file: new URL('../thread.worker.js', import.meta.url),
    data: {
      compileCache: compiled && dirname(compiled),
      environment: { mode, introspection, logLevel, cacheBytes, importMaxBytes, poolSize },
      databaseUrl: database.url,
      directUrl: database.directUrl,
      readUrl: database.readUrl,
      tenantRole: database.tenantRole,
      measures: metrics !== undefined,
      traces,
      mail,
      origin,
      originFixed: publicUrl !== undefined,
      reach: environment.providerReach,
      readable: process.stdout.isTTY,
    },
    directory: session.organizations,
    sizes: new OrganizationSizes(database),
    log,
  })
  threads.loadLargest().catch((error: unknown) => {
    log.warn({ err: error }, 'the largest organizations were not loaded ahead')
  })
  return threads
}
