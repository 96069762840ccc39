import type pg from 'pg'

/** Where in the whole database a text stands: each table and row that has it, as JSON. */
export async function rowsNaming(pool: pg.Pool, pattern: RegExp): Promise<readonly string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM ${name} t WHERE to_jsonb(t)::text ~* $1`,
      [pattern.source],
    )
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}
