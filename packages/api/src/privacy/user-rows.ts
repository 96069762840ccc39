import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { reachInstallation } from '../database/reach.js'

/** Columns that tell by id and by name who did something, or to whom. */
interface Who {
  readonly table: string
  readonly id: string
  readonly name: string
}

/** What a user was called in an organization, each name once: as they are called now, and as they were remembered. */
export async function namesOfUser(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  userId: string,
): Promise<readonly string[]> {
  const texts = (await whoColumns(client)).map(
    ({ table, id, name }) =>
      `SELECT ${quoteIdentifier(name)} AS name FROM ${quoteIdentifier(table)}
       WHERE "organizationId" = $1 AND ${quoteIdentifier(id)}::text = $2`,
  )
  const { rows } = await client.query<{ name: string | null }>(
    `${USER_NAMES} UNION ${texts.join(' UNION ')}`,
    [organizationId, userId],
  )
  return rows.flatMap(({ name }) => (name === null || name.trim() === '' ? [] : [name]))
}

const USER_NAMES = `
  SELECT name FROM app_user WHERE id = $2
  UNION SELECT email FROM app_user WHERE id = $2
  UNION SELECT "userName" FROM provisioned_member WHERE "organizationId" = $1 AND "userId" = $2
  UNION SELECT "displayName" FROM provisioned_member WHERE "organizationId" = $1 AND "userId" = $2
  UNION SELECT email FROM invitation WHERE "organizationId" = $1 AND "acceptedById" = $2`

/**
 * Takes a user out of an organization: a pseudonym stands wherever it is remembered that they did something, and what
 * let them in is gone. One who can enter no organization any more is gone wholly, with all that belongs to them.
 *
 * @param addresses theirs, in lower case
 * @returns how many rows were changed
 */
export async function eraseUserRows(
  client: pg.ClientBase,
  organizationId: string,
  userId: string,
  pseudonym: string,
  addresses: readonly string[],
): Promise<number> {
  const own = [organizationId, userId]
  let count = 0
  for (const { table, id, name } of await whoColumns(client)) {
    const { rowCount } = await client.query(
      `UPDATE ${quoteIdentifier(table)} SET ${quoteIdentifier(name)} = $3
       WHERE "organizationId" = $1 AND ${quoteIdentifier(id)}::text = $2`,
      [...own, pseudonym],
    )
    count += rowCount ?? 0
  }
  await client.query(FORGET_INVITATIONS, [organizationId, addresses])
  for (const statement of LEAVE) count += (await client.query(statement, own)).rowCount ?? 0
  // Users belong to no organization.
  await reachInstallation(client)
  const gone = await client.query(LEAVE_INSTALLATION, [userId])
  if (gone.rowCount === 1)
    await client.query('DELETE FROM api_key WHERE "referenceId" = $1', [userId])
  return count
}

/** An invitation without its address would be anybody's. */
const FORGET_INVITATIONS = `
  UPDATE invitation SET email = NULL,
    "revokedAt" = CASE WHEN "acceptedAt" IS NULL THEN coalesce("revokedAt", now()) ELSE "revokedAt" END
  WHERE "organizationId" = $1 AND lower(email) = ANY($2::text[])`

const LEAVE = [
  'DELETE FROM scenario_collaborator WHERE "organizationId" = $1 AND "userId" = $2',
  'DELETE FROM provisioned_member WHERE "organizationId" = $1 AND "userId" = $2',
  'DELETE FROM provider_identity WHERE "organizationId" = $1 AND "userId" = $2',
  'DELETE FROM membership WHERE "organizationId" = $1 AND "userId" = $2',
]

const LEAVE_INSTALLATION = `
  DELETE FROM app_user u WHERE id = $1 AND NOT "instanceAdmin"
    AND NOT EXISTS (SELECT FROM membership m WHERE m."userId" = u.id)`

/** Every “…Name” of tenants' tables beside which there is an “…Id”. */
async function whoColumns(client: pg.ClientBase | pg.Pool): Promise<readonly Who[]> {
  const { rows } = await client.query<Who>(WHO_COLUMNS)
  return rows
}

const WHO_COLUMNS = `
  SELECT c.relname::text AS table, i.attname::text AS id, n.attname::text AS name
  FROM pg_class c
  JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname LIKE '%Name' AND n.atttypid = 'text'::regtype
  JOIN pg_attribute i ON i.attrelid = c.oid AND i.attname = left(n.attname, -4) || 'Id'
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
    AND EXISTS (SELECT FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'organizationId')
  ORDER BY 1, 2`
