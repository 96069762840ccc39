import type { EventEmitter } from 'node:events'
import type pg from 'pg'

/** What a server says that takes no writes. */
const READ_ONLY = '25006'

/** Has connections to a server that takes no writes end when they are given back, since another may by now. */
export function leaveStandby(pool: pg.Pool): void {
  const standing = new WeakSet<pg.PoolClient>()
  pool.on('connect', (client) => {
    connectionOf(client).on('errorMessage', ({ code }: { readonly code?: string }) => {
      if (code === READ_ONLY) standing.add(client)
    })
  })
  pool.on('release', (_error, client) => {
    if (standing.has(client)) void client.end()
  })
}

/** Errors are told to whoever asked, in several ways; all of them pass here. */
function connectionOf(client: pg.PoolClient): EventEmitter {
  return (client as pg.PoolClient & { readonly connection: EventEmitter }).connection
}
