import { runSql } from './run-sql.js'

/** Tables that belong to the installation and to no tenant: those of signing in. */
const installationTables: readonly string[] = [
  '_prisma_migrations',
  'api_key',
  'app_user',
  'attempt_count',
  'credential',
  'former_api_key',
  'instance_secret',
  // Asked for by user, before it is known which organizations there are.
  'membership',
  'organization',
  'passkey',
  'passkey_challenge',
  'password_reset_link',
  'session',
  'setup_link',
  'two_factor',
  'verification',
]

/**
 * What of a database could not be spread over several by organization: tables without
 * `organizationId` that are not the installation's, keys between or within tenants' tables that leave
 * it out, and triggers.
 */
export async function tenantKeyFaults(url: string): Promise<readonly string[]> {
  const rows = await runSql<{ fault: string }>(url, FAULTS, [installationTables])
  return rows.map(({ fault }) => fault)
}

const FAULTS = `
  WITH tables AS (
    SELECT oid, relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  ), tenants AS (
    SELECT t.oid, t.name, a.attnum AS tenant, a.attnotnull FROM tables t
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'organizationId'
    WHERE t.name <> ALL($1::text[])
  ), indexes AS (
    SELECT t.name, t.tenant, i.indexrelid::regclass AS index, i.indisprimary,
      i.indkey::int2[] AS columns, i.indexrelid
    FROM tenants t JOIN pg_index i ON i.indrelid = t.oid
    WHERE i.indisunique OR i.indisexclusion
  ), links AS (
    SELECT t.name, c.conname, c.conkey, c.confkey, t.tenant, o.name AS other,
      coalesce(o.tenant, (
        SELECT attnum FROM pg_attribute
        WHERE attrelid = c.confrelid AND attname = 'id' AND c.confrelid = 'organization'::regclass
      )) AS other_tenant
    FROM pg_constraint c JOIN tenants t ON t.oid = c.conrelid
    LEFT JOIN tenants o ON o.oid = c.confrelid
    WHERE c.contype = 'f'
  )
  SELECT name || ' has no organizationId that is never null' AS fault FROM tenants
  WHERE attnotnull IS NOT TRUE
  UNION ALL
  SELECT name || ' has no primary key' FROM tenants
  WHERE name NOT IN (SELECT name FROM indexes WHERE indisprimary)
  UNION ALL
  SELECT index || ' of ' || name || ' does not begin with organizationId' FROM indexes
  WHERE indisprimary AND columns[0] IS DISTINCT FROM tenant
  UNION ALL
  SELECT index || ' of ' || name || ' leaves out organizationId' FROM indexes
  WHERE NOT indisprimary AND tenant <> ALL(columns)
  UNION ALL
  SELECT index || ' of ' || name || ' does not compare organizationId by =' FROM indexes
  JOIN pg_constraint c ON c.conindid = indexrelid AND c.contype = 'x'
  WHERE NOT EXISTS (
    SELECT FROM unnest(c.conkey, c.conexclop) AS x (key, operator)
    WHERE key = tenant AND operator IN (SELECT oid FROM pg_operator WHERE oprname = '=')
  )
  UNION ALL
  SELECT conname || ' of ' || name || ' does not join by organizationId' FROM links
  WHERE NOT EXISTS (
    SELECT FROM unnest(conkey, confkey) AS x (own, theirs)
    WHERE own = tenant AND theirs = other_tenant
  )
  UNION ALL
  SELECT tgname || ' is a trigger of ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal
  ORDER BY fault`
