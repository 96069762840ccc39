import { getDMMF } from '@prisma/get-dmmf'
import { readSchema } from '../../src/database/migrate/read-schema.js'

/** A column as code states it, or as the Prisma schema does. */
export interface DescribedColumn {
  readonly name: string
  /** As PostgreSQL calls it: `uuid`, `text[]`, `double precision`. */
  readonly type: string
  /** Left out: not stated. Of lists Prisma does not tell it. */
  readonly nullable?: boolean
}

type Document = Exclude<ReturnType<typeof getDMMF>, { readonly type: 'wasm-error' | 'parse-json' }>
type Field = Document['datamodel']['models'][number]['fields'][number]

let tables: Promise<ReadonlyMap<string, readonly DescribedColumn[]>> | undefined

/** The columns of every table by its name in the database, read from the schema without an engine. */
export async function prismaColumns(): Promise<ReadonlyMap<string, readonly DescribedColumn[]>> {
  return (tables ??= read())
}

/**
 * What differs between a table's columns and those of the Prisma schema: columns that only one side
 * has, another type, another nullability where both state it. Empty when they agree.
 */
export async function columnDifferences(
  table: string,
  columns: readonly DescribedColumn[],
): Promise<readonly string[]> {
  const known = (await prismaColumns()).get(table)
  if (known === undefined) return [`${table}: no such table in the Prisma schema`]
  const rest = new Map(known.map((column) => [column.name, column]))
  const differences: string[] = []
  for (const { name, type, nullable } of columns) {
    const inSchema = rest.get(name)
    rest.delete(name)
    if (inSchema === undefined) {
      differences.push(`${table}.${name}: not in the Prisma schema, or named twice`)
      continue
    }
    if (inSchema.type !== type) {
      differences.push(`${table}.${name}: ${type}, ${inSchema.type} in the Prisma schema`)
    }
    const told = nullable !== undefined && inSchema.nullable !== undefined
    if (told && nullable !== inSchema.nullable) {
      const stated = nullable ? 'nullable' : 'not nullable'
      differences.push(`${table}.${name}: ${stated}, unlike in the Prisma schema`)
    }
  }
  const missing = [...rest.keys()].map((name) => `${table}.${name}: only in the Prisma schema`)
  return [...differences, ...missing]
}

async function read(): Promise<ReadonlyMap<string, readonly DescribedColumn[]>> {
  const files = await readSchema()
  const dmmf = getDMMF({ datamodel: files.map(({ path, content }) => [path, content]) })
  if ('type' in dmmf) throw new Error(dmmf.reason, { cause: dmmf.error })
  return new Map(
    dmmf.datamodel.models.map(({ name, dbName, fields }) => [
      dbName ?? name,
      fields.filter(({ kind }) => kind === 'scalar').map(toColumn),
    ]),
  )
}

function toColumn(field: Field): DescribedColumn {
  const name = field.dbName ?? field.name
  const type = sqlType(field)
  return field.isList ? { name, type: `${type}[]` } : { name, type, nullable: !field.isRequired }
}

function sqlType({ name, type, nativeType }: Field): string {
  const found = nativeType ? NATIVE_TYPES.get(nativeType[0]) : SCALAR_TYPES.get(type)
  if (found === undefined) throw new Error(`${name} has a type without a name in SQL here: ${type}`)
  return found
}

const NATIVE_TYPES = new Map([
  ['Uuid', 'uuid'],
  ['Date', 'date'],
  ['Timestamptz', 'timestamptz'],
  ['SmallInt', 'smallint'],
  ['Real', 'real'],
])

/** PostgreSQL's type of a scalar without `@db`. */
const SCALAR_TYPES = new Map([
  ['String', 'text'],
  ['Boolean', 'boolean'],
  ['Int', 'integer'],
  ['BigInt', 'bigint'],
  ['Float', 'double precision'],
  ['Decimal', 'numeric'],
  ['DateTime', 'timestamp'],
  ['Json', 'jsonb'],
  ['Bytes', 'bytea'],
])
