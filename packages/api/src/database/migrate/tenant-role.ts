import pg from 'pg'
import { type DatabaseLog, DatabaseStartError } from '../database-start-error.js'

/** The role that requests' statements run as. It owns nothing, so that the policies of tables hold for it. */
export const TENANT_ROLE = 'postscale_tenant'

interface Prepare {
  readonly url: string
  readonly log: DatabaseLog
}

/**
 * Makes the tenants' role where it is not there, lets it read and write what has a policy, and answers its name.
 * Answers null, with a warning, where the database's user may not do so: tenants are kept apart by the code alone then.
 *
 * @throws DatabaseStartError `USER_OWNS_NO_TABLES` when the policies hold for the user who migrates and sweeps
 */
export async function prepareTenantRole({ url, log }: Prepare): Promise<string | null> {
  const session = new pg.Client({
    connectionString: url,
    application_name: 'postscale roles',
    keepAlive: true,
  })
  session.on('error', () => undefined)
  await session.connect()
  try {
    await refuseUnlessOwner(session)
    await makeUsable(session)
    return TENANT_ROLE
  } catch (error) {
    if (error instanceof DatabaseStartError || !isRefusal(error)) throw error
    const { rows } = await session.query<{ name: string }>(
      'SELECT quote_ident(session_user) AS name',
    )
    log.warn(
      { reason: error.message },
      'Organizations are kept apart by the server alone, not by the database as well: its user may not use the role ' +
        `${TENANT_ROLE}. Let an administrator of the database run: CREATE ROLE ${TENANT_ROLE} NOLOGIN; ` +
        `GRANT ${TENANT_ROLE} TO ${rows[0]?.name ?? 'the user'}; and start again.`,
    )
    return null
  } finally {
    await session.end().catch(() => undefined)
  }
}

/** Owners and superusers are above policies, and whoever migrates, sweeps and backs up has to be. */
async function refuseUnlessOwner(session: pg.Client): Promise<void> {
  const { rows } = await session.query<{ isActive: boolean; name: string }>(
    `SELECT row_security_active('organization') AS "isActive", quote_ident(session_user) AS name`,
  )
  if (rows[0]?.isActive !== true) return
  throw new DatabaseStartError(
    'USER_OWNS_NO_TABLES',
    `The database's tables do not belong to the user ${rows[0].name} of DATABASE_URL.`,
    'Name the user who made them, or give them to this one: REASSIGN OWNED BY … TO ….',
  )
}

/** Only what is lacking is done, and by one process at a time: grants of two at once get in each other's way. */
async function makeUsable(session: pg.Client): Promise<void> {
  if (await isUsable(session)) return
  await session.query('SELECT pg_advisory_lock($1)', [lockKey])
  if (await isUsable(session)) return
  await session.query(MAKE)
  await session.query(GRANT)
  if (!(await isUsable(session))) throw new RoleRefused('it is more than an ordinary role')
}

class RoleRefused extends Error {}

async function isUsable(session: pg.Client): Promise<boolean> {
  const { rows } = await session.query<{ usable: boolean }>(USABLE)
  if (rows[0]?.usable !== true) return false
  // Being a member is not enough from PostgreSQL 16 on.
  await session.query(`SET ROLE ${TENANT_ROLE}; RESET ROLE`)
  return true
}

/** Not allowed, or a role that is there and was granted to nobody. */
function isRefusal(error: unknown): error is Error {
  if (error instanceof RoleRefused) return true
  return error instanceof pg.DatabaseError && /^(?:42501|0LP01|28000)$/.test(error.code ?? '')
}

const lockKey = 767_872_255

/** Those that have a policy. */
const TABLES = `
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relrowsecurity`

const RIGHTS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE']

/** Of the installation's tables, tenants' statements read this one alone: the names of people. */
const PEOPLE = 'app_user'

const hasRight = (table: string, right: string) =>
  `has_table_privilege(r.oid, ${table}, '${right}')`

const USABLE = `
  SELECT NOT rolsuper AND NOT rolbypassrls
    AND has_schema_privilege(r.oid, 'public', 'USAGE') AND ${hasRight(`'${PEOPLE}'`, 'SELECT')}
    AND (SELECT bool_and(${RIGHTS.map((right) => hasRight('pg_class.oid', right)).join(' AND ')})
      ${TABLES}) AS usable
  FROM pg_roles r WHERE rolname = '${TENANT_ROLE}'`

/** Roles belong to the server, and another installation may make it at the same moment. */
const MAKE = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${TENANT_ROLE}') THEN
      CREATE ROLE ${TENANT_ROLE} NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$;
  DO $$ BEGIN
    IF NOT pg_has_role(session_user, '${TENANT_ROLE}', 'MEMBER') THEN
      EXECUTE format('GRANT ${TENANT_ROLE} TO %I', session_user);
    END IF;
  END $$`

const GRANT = `
  DO $$ DECLARE name text; BEGIN
    GRANT USAGE ON SCHEMA public TO ${TENANT_ROLE};
    GRANT SELECT ON ${PEOPLE} TO ${TENANT_ROLE};
    FOR name IN SELECT relname ${TABLES} LOOP
      EXECUTE format('GRANT ${RIGHTS.join(', ')} ON %I TO ${TENANT_ROLE}', name);
    END LOOP;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${TENANT_ROLE};
  END $$`
