import pg from 'pg'

interface OwnSession {
  readonly url: string
  /** How the database's own lists call it. */
  readonly name: string
  /** Ends it, whatever it is at. */
  readonly signal?: AbortSignal | undefined
}

/** Does something in a session of its own, with whose end go its locks. */
export async function inOwnSession<T>(
  { url, name, signal }: OwnSession,
  work: (session: pg.Client) => Promise<T>,
): Promise<T> {
  const session = new pg.Client({
    connectionString: url,
    application_name: name,
    keepAlive: true,
  })
  session.on('error', () => undefined)
  const stop = () => void session.end().catch(() => undefined)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    signal?.throwIfAborted()
    await session.connect()
    return await work(session)
  } finally {
    signal?.removeEventListener('abort', stop)
    await session.end().catch(() => undefined)
  }
}
