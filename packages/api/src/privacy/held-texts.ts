import { THING_KINDS } from '@postscale/domain'
import type pg from 'pg'
import { historyOf, isIdentifiedKind, tableOf } from '../store/store-columns.js'

/** A column that holds texts. */
interface TextColumn {
  readonly name: string
  readonly type: 'jsonb' | 'text' | 'text[]'
}

/** A table whose texts may name somebody. */
export interface HeldTexts {
  readonly table: string
  readonly key: readonly { readonly name: string; readonly type: string }[]
  readonly columns: readonly TextColumn[]
}

/**
 * Tables in which whoever is erased is taken out of the texts where they are. What the state holds is not among them: a
 * plan changes it.
 */
export const REWRITTEN_TABLES = [
  'access_event',
  'arr_movement',
  'audit_change',
  'audit_entry',
  'health_signal',
  'idempotency_key',
  'import_block',
  'import_contribution',
  'import_refusal',
  'import_run',
  'import_source',
  'import_upload',
  'plan_of_record',
  'saved_view',
  'scenario',
  'scenario_announcement',
  'scenario_approval',
  'scenario_change',
  'scenario_comment',
  'scenario_revision',
  'scenario_schedule',
  'ticket_volume',
  'touchpoint',
] as const

export type RewrittenTable = (typeof REWRITTEN_TABLES)[number]

/** Tables whose texts name nobody, or only by an id, and why. */
export const NAMELESS_TABLES: Readonly<Record<string, string>> = {
  access_denial: 'of users, by their ids',
  custom_role: 'what organizations call their roles',
  erasure: 'pseudonyms',
  identity_provider: 'addresses and keys of programs',
  invitation: 'of users, by their ids and addresses',
  membership: 'of users, by their ids',
  provider_domain: 'domains',
  provider_identity: 'of users, by their ids',
  provisioned_member: 'of users, by their ids',
  scenario_collaborator: 'of users, by their ids',
  state_image_part: 'all that a state holds, which is deleted with whoever is erased',
}

/** The tables of the state, and of what things are called in other systems. */
export function stateTables(): ReadonlySet<string> {
  const tables = THING_KINDS.flatMap((kind) => {
    const { table } = historyOf(kind)
    return isIdentifiedKind(kind) || kind === 'organization' ? [tableOf(kind), table] : [table]
  })
  return new Set([...tables, 'external_reference'])
}

/** Every table of tenants with columns of texts that are no part of its key. */
export async function heldTexts(client: pg.ClientBase | pg.Pool): Promise<readonly HeldTexts[]> {
  const { rows } = await client.query<HeldTexts>(HELD_TEXTS)
  return rows
}

/** Those of them in which texts are rewritten. */
export async function rewrittenTexts(
  client: pg.ClientBase | pg.Pool,
): Promise<readonly HeldTexts[]> {
  const rewritten: ReadonlySet<string> = new Set(REWRITTEN_TABLES)
  return (await heldTexts(client)).filter(({ table }) => rewritten.has(table))
}

const HELD_TEXTS = `
  WITH columns AS (
    SELECT c.oid, c.relname, a.attnum, json_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, NULL)) AS told,
      a.attnum = ANY(i.indkey::int2[]) AS "isKey",
      a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) AS "isText"
    FROM pg_class c
    JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
      AND EXISTS (SELECT FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'organizationId')
  )
  SELECT relname::text AS table,
    json_agg(told ORDER BY attnum) FILTER (WHERE "isKey") AS key,
    json_agg(told ORDER BY attnum) FILTER (WHERE "isText" AND NOT "isKey") AS columns
  FROM columns GROUP BY relname
  HAVING bool_or("isText" AND NOT "isKey")
  ORDER BY relname`
