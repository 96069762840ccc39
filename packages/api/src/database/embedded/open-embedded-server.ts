import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { serverFolder } from './cluster.js'
import { ensureCluster } from './ensure-cluster.js'
import { joinServer, type JoinOptions } from './join-server.js'
import { prepareCluster, type EmbeddedOptions } from './prepare-cluster.js'
import { stopServer } from './start-server.js'

export interface EmbeddedServer {
  /** The URL of Postscale's database, password included. */
  readonly url: string
  readonly major: number
  /** Stops the server, unless another process still uses it. */
  readonly close: () => Promise<void>
}

const firstRetryMs = 500
const lastRetryMs = 5_000

/**
 * Makes the PostgreSQL server of a data folder ready: creates it, starts it, or takes over the one
 * that runs already, be it another process's or left behind by one that was killed. All processes on
 * one folder share the server; the last to close stops it. Should the server die, it is started
 * again on the same port.
 *
 * @throws DatabaseStartError
 */
export async function openEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log } = options
  const cluster = await prepareCluster(options)
  if (!existsSync(serverFolder(cluster))) {
    log.info(
      { dataDirectory: cluster.dataDirectory },
      'making the embedded PostgreSQL’s data folder',
    )
  }
  const password = await ensureCluster(cluster)
  const closing = new AbortController()
  const { signal } = closing
  const join: JoinOptions = {
    log,
    patienceMs: options.patienceMs ?? 120_000,
    onLost: revive,
    signal,
  }
  options.signal?.throwIfAborted()
  const starting = options.signal === undefined ? signal : AbortSignal.any([signal, options.signal])
  let joined = await joinServer(cluster, password, { ...join, signal: starting })
  let revival = Promise.resolve()

  function revive(error: Error): void {
    if (signal.aborted) return
    log.warn({ err: error }, 'lost the embedded PostgreSQL, starting it again')
    revival = untilJoined().catch((failure: unknown) => {
      if (!signal.aborted) log.error({ err: failure }, 'the embedded PostgreSQL is given up')
    })
  }

  /** What keeps it from starting, such as a full disk, may be mended while we run. */
  async function untilJoined(): Promise<void> {
    const isClosed = () => signal.aborted
    for (let wait = firstRetryMs; !isClosed(); wait = Math.min(wait * 2, lastRetryMs)) {
      try {
        const { port } = joined
        joined = await joinServer(cluster, password, { ...join, preferredPort: port })
        if (joined.port !== port) {
          log.error({ port: joined.port }, 'its port was taken: restart Postscale')
        }
        return
      } catch (failure) {
        if (isClosed()) return
        log.error({ err: failure }, 'the embedded PostgreSQL does not start again yet')
      }
      await pause(wait, undefined, { signal })
    }
  }

  return {
    url: joined.url,
    major: cluster.major,
    close: async () => {
      if (signal.aborted) return
      closing.abort()
      await revival
      await joined.keeper.leave(async () => {
        await stopServer(cluster)
        log.info({ dataDirectory: cluster.dataDirectory }, 'stopped the embedded PostgreSQL')
      })
    },
  }
}
