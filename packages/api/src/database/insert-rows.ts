import type pg from 'pg'
import { binaryArray } from './binary-array.js'
import { namedStatement } from './named-statement.js'

/** An SQL identifier that means exactly this name, whatever it holds; a dot separates nothing. */
export function quoteIdentifier(name: string): string {
  if (name === '' || name.includes('\0')) throw new RangeError('not a name PostgreSQL can have')
  return `"${name.replaceAll('"', '""')}"`
}

/** A column to be written. */
export interface InsertColumn {
  readonly name: string
  readonly type: ColumnType
}

export type ColumnType = ScalarType | `${ScalarType}[]`

type ScalarType =
  | 'bigint'
  | 'boolean'
  | 'bytea'
  | 'date'
  | 'daterange'
  | 'double precision'
  | 'integer'
  | 'jsonb'
  | 'numeric'
  | 'real'
  | 'smallint'
  | 'text'
  | 'timestamp'
  | 'timestamptz'
  | 'uuid'

const rowsPerStatement = 10_000

/**
 * Inserts rows given column by column, by `INSERT … SELECT … FROM unnest(…)`: one statement, one plan
 * and one parameter per column for every 10,000 rows.
 *
 * @param columnArrays one array per column, in the columns' order and all of one length.
 * @returns how many rows were inserted.
 */
export async function insertRows(
  client: pg.ClientBase | pg.Pool,
  table: string,
  columns: readonly InsertColumn[],
  columnArrays: readonly ArrayLike<unknown>[],
): Promise<number> {
  const rows = columnArrays[0]?.length ?? 0
  if (
    columns.length !== columnArrays.length ||
    columnArrays.some(({ length }) => length !== rows)
  ) {
    throw new RangeError(`${table}: the columns are not of one length`)
  }
  const { name, text } = insertStatement(table, columns)
  let inserted = 0
  for (let from = 0; from < rows; from += rowsPerStatement) {
    const to = Math.min(from + rowsPerStatement, rows)
    const values = columns.map((column, at) => parameter(column, columnArrays[at] ?? [], from, to))
    inserted += (await client.query({ name, text, values })).rowCount ?? 0
  }
  return inserted
}

/** By the columns, which most callers have once for all, and the table. */
const statements = new WeakMap<readonly InsertColumn[], Map<string, NamedStatement>>()

type NamedStatement = ReturnType<typeof namedStatement>

function insertStatement(table: string, columns: readonly InsertColumn[]): NamedStatement {
  const known = statements.get(columns) ?? new Map<string, NamedStatement>()
  statements.set(columns, known)
  const statement = known.get(table) ?? namedStatement(insertText(table, columns))
  known.set(table, statement)
  return statement
}

function insertText(table: string, columns: readonly InsertColumn[]): string {
  const names = columns.map(({ name }) => quoteIdentifier(name))
  const picked = columns.map(({ type }, at) => `c${at}::${type}`)
  const given = columns.map(({ type }, at) => `$${at + 1}::${elementType(type)}[]`)
  const aliases = columns.map((_, at) => `c${at}`)
  return (
    `INSERT INTO ${quoteIdentifier(table)} (${names.join(', ')}) SELECT ${picked.join(', ')} ` +
    `FROM unnest(${given.join(', ')}) AS given (${aliases.join(', ')})`
  )
}

/** A list per row travels as its text, since `unnest` would flatten a list of lists. */
function elementType(type: ColumnType): string {
  return isList(type) ? 'text' : type
}

function isList(type: ColumnType): boolean {
  return type.endsWith('[]')
}

function parameter(
  { type }: InsertColumn,
  values: ArrayLike<unknown>,
  from: number,
  to: number,
): Buffer | unknown[] {
  const binary = binaryArray(type, values, from, to)
  if (binary !== null) return binary
  const slice: unknown[] = Array.from({ length: to - from }, (_, at) => values[from + at] ?? null)
  const convert = type === 'jsonb' ? JSON.stringify : isList(type) ? listLiteral : undefined
  return convert ? slice.map((value) => (value === null ? null : convert(value))) : slice
}

function listLiteral(value: unknown): string {
  const items = (value as readonly (string | number | boolean | null)[]).map((item) =>
    item === null ? 'NULL' : `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`,
  )
  return `{${items.join(',')}}`
}
