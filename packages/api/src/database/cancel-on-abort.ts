import type pg from 'pg'

/**
 * Runs SQL on a connection and has the database cancel it (SQLSTATE 57014) when the signal is
 * aborted. The cancelling goes over another connection of the pool, as PostgreSQL wants it.
 */
export async function cancelOnAbort<T>(
  pool: pg.Pool,
  client: pg.PoolClient,
  signal: AbortSignal,
  run: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  let cancelling: Promise<unknown> | undefined
  const cancel = () => {
    cancelling = pool
      .query('SELECT pg_cancel_backend($1)', [processOf(client)])
      .catch(() => undefined)
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await run()
  } finally {
    signal.removeEventListener('abort', cancel)
    // The connection goes back to the pool: a cancel must not hit its next user.
    await cancelling
  }
}

/** The server process behind a connection, which the driver's types leave out. */
function processOf(client: pg.PoolClient): number {
  return (client as pg.PoolClient & { readonly processID: number }).processID
}
