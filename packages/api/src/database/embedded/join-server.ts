import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseLog } from '../database-start-error.js'
import { embeddedName, type Cluster } from './cluster.js'
import { embeddedErrors } from './embedded-errors.js'
import { Keeper } from './keeper.js'
import { findPostmaster, forgetDeadPostmaster } from './postmaster.js'
import { startServer } from './start-server.js'

export interface JoinOptions {
  readonly log: DatabaseLog
  readonly patienceMs: number
  readonly preferredPort?: number
  readonly onLost: (error: Error) => void
  /** Ends the waiting. */
  readonly signal: AbortSignal
}

interface JoinedServer {
  readonly keeper: Keeper
  readonly port: number
  readonly url: string
}

const pauseMs = 50

/**
 * Takes part in the cluster's server, starting it first if nobody has. What it finds may change under
 * its eyes, as other processes start and stop the same server: it looks again until it is in.
 */
export async function joinServer(
  cluster: Cluster,
  password: string,
  { log, patienceMs, preferredPort, onLost, signal }: JoinOptions,
): Promise<JoinedServer> {
  const { dataDirectory, major } = cluster
  const deadline = performance.now() + patienceMs
  let started = false
  let last: unknown
  while (performance.now() < deadline) {
    const postmaster = findPostmaster(cluster)
    if (!postmaster) {
      forgetDeadPostmaster(cluster)
      started = await startServer(cluster, preferredPort)
      if (started) continue
    } else if (postmaster.status === 'ready' && postmaster.port !== undefined) {
      const { port } = postmaster
      try {
        const keeper = await Keeper.join(urlOf(port, password, 'postgres'), onLost)
        log.info(
          { dataDirectory, major, port },
          started ? 'started the embedded PostgreSQL' : 'joined the running embedded PostgreSQL',
        )
        return { keeper, port, url: urlOf(port, password, embeddedName) }
      } catch (error) {
        if (isRefusal(error)) throw embeddedErrors.inUse(dataDirectory, error)
        last = error
      }
    }
    await pause(pauseMs, undefined, { signal })
  }
  throw embeddedErrors.inUse(dataDirectory, last)
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${embeddedName}:${password}@127.0.0.1:${port}/${database}`
}

/** Wrong password, no such role, or shut out by `pg_hba.conf`: waiting does not help. */
function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code?.startsWith('28') === true
}
