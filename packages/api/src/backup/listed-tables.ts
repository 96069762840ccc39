import type pg from 'pg'

/** A table as it is copied: without columns that the database computes. */
export interface ListedTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** A foreign key that is checked with each statement: its table is filled after the one it refers to. */
interface TableReference {
  readonly from: string
  readonly to: string
}

/** What is made anew: Prisma's own record of migrations, which the manifest tells, and images of what other tables hold. */
const MADE_ANEW = ['_prisma_migrations', 'state_image_part']

/** The tables of Postscale in an order in which they can be filled. */
export async function listTables(client: pg.ClientBase): Promise<readonly ListedTable[]> {
  const { rows } = await client.query<ListedTable>(
    `SELECT c.relname::text AS name,
            array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> ALL($1)
     GROUP BY c.relname ORDER BY c.relname`,
    [MADE_ANEW],
  )
  const references = await client.query<TableReference>(
    `SELECT f.relname AS "from", t.relname AS "to"
     FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
     WHERE c.contype = 'f' AND NOT c.condeferrable
       AND c.connamespace = current_schema()::regnamespace`,
  )
  return inFillingOrder(rows, references.rows)
}

/**
 * Orders tables so that each comes after those it refers to; as they are given, where nothing is to be said.
 *
 * @throws Error where tables refer to each other in a circle.
 */
function inFillingOrder(
  tables: readonly ListedTable[],
  references: readonly TableReference[],
): readonly ListedTable[] {
  const ordered = new Set<ListedTable>()
  const byName = new Map(tables.map((table) => [table.name, table]))
  const place = (table: ListedTable, above: readonly ListedTable[]): void => {
    if (ordered.has(table)) return
    if (above.includes(table)) throw new Error(`${table.name} refers to itself through others`)
    for (const { from, to } of references) {
      const target = from === table.name && to !== from ? byName.get(to) : undefined
      if (target !== undefined) place(target, [...above, table])
    }
    ordered.add(table)
  }
  for (const table of tables) place(table, [])
  return [...ordered]
}

/** The sequences of Postscale's columns, and how far each is. */
export async function readSequences(client: pg.ClientBase) {
  const { rows } = await client.query<{ name: string; value: string | null; start: string }>(
    `SELECT sequencename AS name, last_value::text AS value, start_value::text AS start
     FROM pg_sequences WHERE schemaname = current_schema() ORDER BY sequencename`,
  )
  return rows.map(({ name, value, start }) => ({
    name,
    value: value ?? start,
    isCalled: value !== null,
  }))
}
