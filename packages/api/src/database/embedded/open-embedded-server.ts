import { existsSync } from 'node:fs'
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
  let joined = await joinServer(cluster, password, join)
  let revival = Promise.resolve()

  function revive(error: Error): void {
    if (signal.aborted) return
    log.warn({ err: error }, 'lost the embedded PostgreSQL, starting it again')
    revival = joinServer(cluster, password, { ...join, preferredPort: joined.port })
      .then(async (next) => {
        const moved = next.port !== joined.port
        joined = next
        if (moved) log.error({ port: next.port }, 'its port was taken: restart Postscale')
      })
      .catch((failure: unknown) => {
        if (!signal.aborted)
          log.error({ err: failure }, 'the embedded PostgreSQL does not start again')
      })
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
