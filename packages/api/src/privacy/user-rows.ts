import type { ErasedSubject } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { reachInstallation } from '../database/reach.js'

/** Columns that tell by id and by name who did something, or to whom. */
interface Who {
  readonly table: string
  readonly id: string
  readonly name: string
}

/** What users were called in an organization, by their ids: as they are called now, and as they were remembered. */
export async function namesOfUsers(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (userIds.length === 0) return new Map()
  const texts = (await whoColumns(client)).map(
    ({ table, id, name }) =>
      `SELECT ${quoteIdentifier(id)}::text, ${quoteIdentifier(name)} FROM ${quoteIdentifier(table)}
       WHERE "organizationId" = $1 AND ${quoteIdentifier(id)}::text = ANY($2::text[])`,
  )
  const { rows } = await client.query<{ id: string; name: string | null }>(
    `${USER_NAMES} UNION ${texts.join(' UNION ')}`,
    [organizationId, userIds],
  )
  const names = new Map<string, string[]>(userIds.map((id) => [id, []]))
  for (const { id, name } of rows) if (name?.trim()) names.get(id)?.push(name)
  return names
}

const USER_NAMES = `
  SELECT id, name FROM app_user WHERE id = ANY($2::text[])
  UNION SELECT id, email FROM app_user WHERE id = ANY($2::text[])
  UNION SELECT "userId", "userName" FROM provisioned_member
    WHERE "organizationId" = $1 AND "userId" = ANY($2::text[])
  UNION SELECT "userId", "displayName" FROM provisioned_member
    WHERE "organizationId" = $1 AND "userId" = ANY($2::text[])
  UNION SELECT "acceptedById", email FROM invitation
    WHERE "organizationId" = $1 AND "acceptedById" = ANY($2::text[])`

/**
 * Takes users out of an organization: a pseudonym stands wherever it is remembered that they did something, and what
 * let them in is gone. Who can enter no organization any more is gone wholly, with all that belongs to them.
 *
 * @returns how many rows were changed
 */
export async function eraseUserRows(
  client: pg.ClientBase,
  organizationId: string,
  users: readonly ErasedSubject[],
): Promise<number> {
  if (users.length === 0) return 0
  const ids = users.map(({ subject }) => subject.id)
  const pseudonyms = users.map(({ pseudonym }) => pseudonym)
  const addresses = users.flatMap((user) => user.addresses.map((each) => each.toLowerCase()))
  let count = 0
  for (const { table, id, name } of await whoColumns(client)) {
    const { rowCount } = await client.query(
      `UPDATE ${quoteIdentifier(table)} t SET ${quoteIdentifier(name)} = u.pseudonym
       FROM unnest($2::text[], $3::text[]) AS u (id, pseudonym)
       WHERE t."organizationId" = $1 AND t.${quoteIdentifier(id)}::text = u.id`,
      [organizationId, ids, pseudonyms],
    )
    count += rowCount ?? 0
  }
  await client.query(FORGET_INVITATIONS, [organizationId, addresses])
  for (const statement of LEAVE) {
    count += (await client.query(statement, [organizationId, ids])).rowCount ?? 0
  }
  // Users belong to no organization.
  await reachInstallation(client)
  const gone = await client.query<{ id: string }>(LEAVE_INSTALLATION, [ids])
  const goneIds = gone.rows.map(({ id }) => id)
  await client.query('DELETE FROM api_key WHERE "referenceId" = ANY($1::text[])', [goneIds])
  return count
}

/** An invitation without its address would be anybody's. */
const FORGET_INVITATIONS = `
  UPDATE invitation SET email = NULL,
    "revokedAt" = CASE WHEN "acceptedAt" IS NULL THEN coalesce("revokedAt", now()) ELSE "revokedAt" END
  WHERE "organizationId" = $1 AND lower(email) = ANY($2::text[])`

const LEAVE = [
  'DELETE FROM saved_view WHERE "organizationId" = $1 AND "ownerId" = ANY($2::text[]) AND NOT "isShared"',
  'DELETE FROM scenario_collaborator WHERE "organizationId" = $1 AND "userId" = ANY($2::text[])',
  'DELETE FROM provisioned_member WHERE "organizationId" = $1 AND "userId" = ANY($2::text[])',
  'DELETE FROM provider_identity WHERE "organizationId" = $1 AND "userId" = ANY($2::text[])',
  'DELETE FROM membership WHERE "organizationId" = $1 AND "userId" = ANY($2::text[])',
]

const LEAVE_INSTALLATION = `
  DELETE FROM app_user u WHERE id = ANY($1::text[]) AND NOT "instanceAdmin"
    AND NOT EXISTS (SELECT FROM membership m WHERE m."userId" = u.id)
  RETURNING id`

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
