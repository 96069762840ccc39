import type pg from 'pg'

/** Small enough that parsing one batch does not hold up other requests. */
const ROWS_A_BATCH = 2_000

/**
 * The rows of a query in batches, through a cursor: a million rows are never in memory at once. Needs
 * a transaction, and one such query at a time.
 */
export async function* fetchRows(
  client: pg.ClientBase,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<readonly (readonly unknown[])[]> {
  await client.query(`DECLARE fetched NO SCROLL CURSOR FOR ${text}`, [...values])
  for (;;) {
    const { rows } = await client.query<unknown[]>({
      text: `FETCH ${ROWS_A_BATCH} FROM fetched`,
      rowMode: 'array',
    })
    if (rows.length > 0) yield rows
    if (rows.length < ROWS_A_BATCH) break
  }
  await client.query('CLOSE fetched')
}
