import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseLog } from './database-start-error.js'
import { connectionConfig } from './connection-config.js'
import { quoteIdentifier } from './insert-rows.js'

interface ListenOptions {
  readonly log: DatabaseLog
  /** Called when listening again after a break: notifications may have been missed. */
  readonly onReconnect?: () => void
}

interface Listener {
  readonly close: () => Promise<void>
}

const firstRetryMs = 100
const lastRetryMs = 5_000

/**
 * Hears a channel's notifications on a connection of its own, and connects again when that breaks.
 * Listening has begun when this answers.
 *
 * @param source a URL, or a pool whose settings are used (no connection is taken from it).
 */
export async function listen(
  source: pg.Pool | string,
  channel: string,
  onNotification: (payload: string) => void,
  { log, onReconnect }: ListenOptions,
): Promise<Listener> {
  const stop = new AbortController()
  const isClosed = () => stop.signal.aborted
  let client = await subscribe()

  async function subscribe(): Promise<pg.Client> {
    const next = new pg.Client(
      typeof source === 'string' ? source : connectionConfig(source, 'postscale listener'),
    )
    next.on('notification', ({ payload }) => {
      if (!isClosed()) onNotification(payload ?? '')
    })
    // The end of the connection tells the same, and tells it once.
    next.on('error', () => undefined)
    try {
      await next.connect()
      await next.query(`LISTEN ${quoteIdentifier(channel)}`)
      // Closed meanwhile: `close` knew nothing of this connection.
      stop.signal.throwIfAborted()
    } catch (error) {
      await next.end().catch(() => undefined)
      throw error
    }
    next.once('end', () => void resubscribe())
    return next
  }

  async function resubscribe(): Promise<void> {
    let wait = firstRetryMs
    const tryAgain = async (): Promise<boolean> => {
      try {
        await pause(wait, undefined, { signal: stop.signal })
        client = await subscribe()
        return true
      } catch {
        wait = Math.min(wait * 2, lastRetryMs)
        return isClosed()
      }
    }
    if (isClosed()) return
    log.warn({ channel }, 'stopped hearing database notifications, connecting again')
    let settled = false
    while (!settled) settled = await tryAgain()
    if (!isClosed()) onReconnect?.()
  }

  return {
    close: async () => {
      stop.abort()
      await client.end().catch(() => undefined)
    },
  }
}
