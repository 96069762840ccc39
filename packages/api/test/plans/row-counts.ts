import type pg from 'pg'

/** How many rows each table has: equal before and after when nothing was written. */
export async function rowCounts(pool: pg.Pool): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await pool.query<{ count: number }>(`SELECT count(*) AS count FROM ${name}`)
      return [name, rows[0]?.count ?? 0] as const
    }),
  )
  return Object.fromEntries(counts)
}
