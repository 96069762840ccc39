import { ensureCluster } from '../../src/database/embedded/ensure-cluster.js'
import { findPostmaster } from '../../src/database/embedded/postmaster.js'
import { prepareCluster } from '../../src/database/embedded/prepare-cluster.js'
import { startServer, stopServer } from '../../src/database/embedded/start-server.js'
import { signalAll, withChildren } from '../process/process-tree.js'
import { silentLog } from './silent-log.js'

/** A PostgreSQL of a test's own, which it may hold, kill, stop and start again. */
export interface OwnServer {
  /** The URL of its database `postgres`. */
  readonly url: string
  /** Stops all of its processes where they are; answers what lets them go on. */
  hang(): () => void
  /** Ends it as the system does that has no memory left. */
  kill(): Promise<void>
  stop(): Promise<void>
  /** Starts it again, on the same port. */
  start(): Promise<void>
}

/** @param dataDirectory an empty folder. */
export async function startOwnServer(
  dataDirectory: string,
  settings: Readonly<Record<string, string | number>> = {},
): Promise<OwnServer> {
  const quick = { fsync: 'off', max_connections: 40, shared_buffers: '16MB' }
  const cluster = await prepareCluster({
    dataDirectory,
    log: silentLog,
    settings: { ...quick, ...settings },
  })
  const password = await ensureCluster(cluster)
  if (!(await startServer(cluster))) throw new Error('the server did not start')
  const port = findPostmaster(cluster)?.port
  const running = () => {
    const found = findPostmaster(cluster)
    if (found === undefined) throw new Error('the server does not run')
    return found.pid
  }
  return {
    url: `postgresql://postscale:${password}@127.0.0.1:${port}/postgres`,
    hang: () => {
      const main = running()
      // First the one that starts the others.
      signalAll([main], 'SIGSTOP')
      const all = withChildren(main)
      signalAll(all, 'SIGSTOP')
      return () => {
        signalAll(all, 'SIGCONT')
      }
    },
    kill: async () => {
      process.kill(running(), 'SIGKILL')
      while (findPostmaster(cluster) !== undefined) await nextTurn()
    },
    stop: async () => stopServer(cluster),
    start: async () => {
      // What is left of one that was killed may still be ending.
      while (!(await startServer(cluster, port))) await nextTurn()
    },
  }
}

async function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
