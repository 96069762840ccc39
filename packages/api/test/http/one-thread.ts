import type { Database } from '../../src/database/database.js'
import type { DatabaseLog } from '../../src/database/database-start-error.js'
import type { Session } from '../../src/session/session.js'
import { WorkerThreads } from '../../src/threads/worker-threads.js'

interface OneThread {
  readonly database: Database
  readonly session: Session
  readonly log: DatabaseLog
  /** What it runs. */
  readonly file: URL
  readonly isLarge: (organizationId: string) => Promise<boolean>
}

/** A worker thread of the built server, beside the server under test. */
export function oneThread({ database, session, log, file, isLarge }: OneThread): WorkerThreads {
  return new WorkerThreads({
    count: 1,
    file,
    data: {
      compileCache: undefined,
      environment: {
        mode: 'test',
        introspection: true,
        logLevel: 'silent',
        poolSize: 8,
        cacheBytes: 64 * 2 ** 20,
        importMaxBytes: 2 ** 20,
      },
      databaseUrl: database.url,
      directUrl: database.directUrl,
      readUrl: database.readUrl,
      tenantRole: database.tenantRole,
      measures: false,
      traces: undefined,
      mail: undefined,
      origin: 'http://localhost',
      originFixed: false,
      reach: { privateAddresses: true, plainLoopback: true },
      readable: false,
    },
    directory: session.organizations,
    sizes: { isLarge, largest: async () => [] },
    log,
  })
}
