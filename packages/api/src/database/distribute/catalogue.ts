import type pg from 'pg'
import type { PlacedTable, TablePlace } from './table-place.js'

/** A table as Citus knows it. */
export interface CatalogueTable extends PlacedTable {
  /** Where it is now; null for where it was made. */
  readonly place: Exclude<TablePlace, 'COORDINATOR'> | null
}

export interface ForeignKey {
  readonly name: string
  readonly table: string
  readonly refersTo: string
  /** What follows the constraint's name in SQL. */
  readonly definition: string
}

/** What a database says of itself that has Citus. */
export interface Catalogue {
  readonly database: string
  readonly tables: readonly CatalogueTable[]
  readonly keys: readonly ForeignKey[]
  /** Whether transactions tell all machines what they are told by SET LOCAL. */
  readonly tellsSettings: boolean
  /** The role that requests act as; null where there is none. */
  readonly tenantRole: { readonly name: string; readonly mayLogIn: boolean } | null
  /** Whether all machines have the function that checks what was left to a commit. */
  readonly checksEverywhere: boolean
  /** Whether there are machines, and the one that is asked is none of them. */
  readonly lacksCoordinator: boolean
}

/** Whether a database has Citus. */
export async function hasCitus(session: pg.ClientBase): Promise<boolean> {
  const { rows } = await session.query<{ has: boolean }>(
    `SELECT to_regproc('create_distributed_table') IS NOT NULL AS has`,
  )
  return rows[0]?.has === true
}

/** Whether tenants are spread by Citus. */
export async function isSpread(session: pg.ClientBase): Promise<boolean> {
  if (!(await hasCitus(session))) return false
  const { rowCount } = await session.query(
    `SELECT FROM pg_dist_partition
     WHERE logicalrelid = to_regclass('organization') AND partmethod = 'h'`,
  )
  return rowCount === 1
}

/** @param tenantRole the role that requests act as, if there is one. */
export async function readCatalogue(
  session: pg.ClientBase,
  tenantRole: string,
): Promise<Catalogue> {
  const tables = await session.query<CatalogueTable>(TABLES)
  const keys = await session.query<ForeignKey>(KEYS)
  const { rows } = await session.query<Settings>(SETTINGS, [tenantRole])
  if (rows[0] === undefined) throw new Error('the database says nothing of itself')
  const { mayLogIn, ...settings } = rows[0]
  return {
    ...settings,
    tables: tables.rows,
    keys: keys.rows,
    tenantRole: mayLogIn === null ? null : { name: tenantRole, mayLogIn },
  }
}

type Settings = Omit<Catalogue, 'tables' | 'keys' | 'tenantRole'> & {
  readonly mayLogIn: boolean | null
}

const TABLES = `
  SELECT c.relname AS name,
    EXISTS (
      SELECT FROM pg_attribute
      WHERE attrelid = c.oid AND attname = 'organizationId' AND attnotnull
    ) AS "hasTenant",
    CASE WHEN p.partmethod = 'h' THEN 'SPREAD'
      WHEN p.partmethod = 'n' AND p.repmodel = 't' THEN 'EVERYWHERE' END AS place
  FROM pg_class c LEFT JOIN pg_dist_partition p ON p.logicalrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  ORDER BY c.relname`

const KEYS = `
  SELECT k.conname AS name, f.relname AS table, t.relname AS "refersTo",
    pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k
  JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
  WHERE k.contype = 'f' AND f.relnamespace = 'public'::regnamespace
  ORDER BY f.relname, k.conname`

const SETTINGS = `
  SELECT current_database() AS database,
    EXISTS (
      SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
      WHERE d.datname = current_database() AND s.setrole = 0
        AND 'citus.propagate_set_commands=local' = ANY(s.setconfig)
    ) AS "tellsSettings",
    (SELECT rolcanlogin FROM pg_roles WHERE rolname = $1) AS "mayLogIn",
    EXISTS (
      SELECT FROM pg_dist_object
      WHERE classid = 'pg_proc'::regclass AND objid = to_regprocedure('check_deferred()')
    ) AS "checksEverywhere",
    EXISTS (SELECT FROM pg_dist_node) AND NOT EXISTS (
      SELECT FROM pg_dist_node WHERE groupid = 0
    ) AS "lacksCoordinator"`
