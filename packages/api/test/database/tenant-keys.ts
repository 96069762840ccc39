import {
  type PlacedTable,
  placeOf,
  type TablePlace,
} from '../../src/database/distribute/table-place.js'
import { runSql } from './run-sql.js'

/** Tables whose rows are with their organization's, and whose keys need not begin with it. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'organization',
  // Asked for by user, before it is known which organizations there are.
  'membership',
])

/** How long the name of a constraint may be: the number of a shard follows it. */
const LONGEST_NAME = 55

/**
 * What of a database could not be spread over several by organization: tables of which it is not said where they belong,
 * or that are a tenant's and hold rows of none, keys between or within tenants' tables that leave the organization out,
 * keys to or from what is elsewhere, and what Citus refuses.
 */
export async function tenantKeyFaults(url: string): Promise<readonly string[]> {
  const tables = await runSql<PlacedTable>(url, TABLES)
  const namesOf = (place: TablePlace) =>
    tables.filter((table) => placeOf(table) === place).map(({ name }) => name)
  const unsaid = tables.filter((table) => placeOf(table) === null)
  const spread = namesOf('SPREAD')
  const kept = spread.filter((name) => !OTHERWISE.has(name))
  const lists = [kept, spread, namesOf('EVERYWHERE')]
  const faults = [
    ...(await runSql<{ fault: string }>(url, FAULTS, lists.slice(0, 1))),
    ...(await runSql<{ fault: string }>(url, REFUSED, [...lists.slice(1), LONGEST_NAME])),
  ].map(({ fault }) => fault)
  return [
    ...unsaid.map(({ name }) => `${name} has no organizationId that is never null: ${SAY}`),
    ...faults,
  ].toSorted()
}

const SAY = 'give it one, or say in database/distribute/table-place.ts where it belongs'

const TABLES = `
  SELECT relname AS name, EXISTS (
    SELECT FROM pg_attribute
    WHERE attrelid = pg_class.oid AND attname = 'organizationId' AND attnotnull
  ) AS "hasTenant"
  FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`

/** $1: the tables that are spread, $2: those that are everywhere, $3: the longest name. */
const REFUSED = `
  WITH keys AS (
    SELECT k.*, f.relname AS name, t.relname AS other, EXISTS (
      SELECT FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = ANY(k.conkey)
        AND attname = CASE f.relname WHEN 'organization' THEN 'id' ELSE 'organizationId' END
    ) AS holds
    FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND f.relnamespace = 'public'::regnamespace
  )
  SELECT conname || ' of ' || name || ' refers to ' || other || ', which is on one machine alone' AS fault
  FROM keys WHERE name = ANY($1::text[]) AND other <> ALL($1::text[]) AND other <> ALL($2::text[])
  UNION ALL
  SELECT conname || ' of ' || name || ' refers to ' || other || ', whose rows are with their organization'
  FROM keys WHERE name <> ALL($1::text[]) AND other = ANY($1::text[])
  UNION ALL
  SELECT conname || ' of ' || name || ' would change or empty organizationId'
  FROM keys WHERE name = ANY($1::text[]) AND holds
    AND (confupdtype IN ('c', 'n', 'd') OR confdeltype IN ('n', 'd'))
  UNION ALL
  SELECT attname || ' of ' || relname || ' is numbered, and no bigint'
  FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1::text[]) AND atttypid <> 'bigint'::regtype
    AND (attidentity <> '' OR pg_get_expr(adbin, adrelid) LIKE 'nextval(%')
  UNION ALL
  SELECT relname || ' is called like a shard' FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relname ~ '_\\d+$'
  UNION ALL
  SELECT conname || ' is called like a constraint of a shard' FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND conname ~ '_\\d+$'
  UNION ALL
  SELECT conname || ' is too long for the number of a shard behind it' FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND length(conname) > $3`

const FAULTS = `
  WITH tables AS (
    SELECT oid, relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  ), tenants AS (
    SELECT t.oid, t.name, a.attnum AS tenant FROM tables t
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'organizationId'
    WHERE t.name = ANY($1::text[])
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
  SELECT name || ' has no primary key' AS fault FROM tenants
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
