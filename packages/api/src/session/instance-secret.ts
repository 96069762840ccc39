import { randomBytes } from 'node:crypto'
import type pg from 'pg'

/**
 * A random secret of this installation, made by the first process that asks. It signs cookies: kept
 * beside the sessions it protects, it gives nothing to whoever can already read those.
 */
export async function instanceSecret(pool: pg.Pool, name: string): Promise<string> {
  await pool.query(
    'INSERT INTO instance_secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
    [name, randomBytes(32).toString('base64url')],
  )
  const { rows } = await pool.query<{ value: string }>(
    'SELECT value FROM instance_secret WHERE name = $1',
    [name],
  )
  const [row] = rows
  if (!row) throw new Error(`the secret ${name} is missing`)
  return row.value
}
