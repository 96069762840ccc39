import type pg from 'pg'

/** Small enough that parsing one batch does not hold up other requests. */
const ROWS_A_BATCH = 2_000

/**
 * The rows of a query in batches, through a cursor: a million rows are never in memory at once, and
 * the database fetches the next batch while this one is used. Needs a transaction, and one such query
 * at a time.
 */
export async function* fetchRows(
  client: pg.ClientBase,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<readonly (readonly unknown[])[]> {
  await client.query(`DECLARE fetched NO SCROLL CURSOR FOR ${text}`, [...values])
  for (let next = fetchBatch(client); ;) {
    const { rows } = await next
    const isLast = rows.length < ROWS_A_BATCH
    if (!isLast) next = fetchBatch(client)
    if (rows.length > 0) yield rows
    if (isLast) break
  }
  await client.query('CLOSE fetched')
}

function fetchBatch(client: pg.ClientBase): Promise<pg.QueryArrayResult> {
  const batch = client.query<unknown[]>({
    text: `FETCH ${ROWS_A_BATCH} FROM fetched`,
    rowMode: 'array',
  })
  // A reader that gives up leaves the batch fetched ahead behind; its failure is the transaction's.
  batch.catch(() => undefined)
  return batch
}
