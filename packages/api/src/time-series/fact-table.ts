import {
  FACTS,
  formatDay,
  type Day,
  type Fact,
  type FactKey,
  type FactKind,
  type FactKindName,
  type Field,
} from '@postscale/domain'
import { quoteIdentifier } from '../database/insert-rows.js'
import { tableOf } from '../store/store-columns.js'

type Values = Readonly<Record<string, unknown>>

/** A column of a fact table that is written; its name is its field's. */
export interface FactColumn {
  readonly name: string
  readonly type: string
}

/** What makes a row the same fact as another: a column, and the same of a row `g` of given values. */
interface KeyColumn {
  readonly column: string
  readonly given: string
}

/** Where facts of a kind are recorded. */
export interface FactTable {
  /** Its name, quoted. */
  readonly table: string
  /** The source, the day, and a column a field. */
  readonly columns: readonly FactColumn[]
  /** Those that tell a fact from the others of its kind. */
  readonly key: readonly KeyColumn[]
  /** The columns whose values a fact of the same key replaces, quoted. */
  readonly values: readonly string[]
  /** The names of the key's fields, `source` first. */
  readonly keyFields: readonly FactColumn[]
}

const SUBJECT = 'subjectId'

function factTableOf({ kind, fields, key, oneOf }: FactKind): FactTable {
  const subject = oneOf?.fields ?? []
  const columns: readonly FactColumn[] = [
    { name: 'source', type: 'text' },
    { name: 'day', type: 'date' },
    ...Object.entries<Field>(fields).map(([name, { sql }]) => ({ name, type: sql })),
  ]
  const named = new Set(['source', ...key])
  const own = [...named].filter((name) => !subject.includes(name))
  const given = (name: string) => `g.${quoteIdentifier(name)}`
  // The database derives the column of the subject from the fields that may hold it.
  const ofSubject =
    subject.length === 0
      ? []
      : [{ column: quoteIdentifier(SUBJECT), given: `coalesce(${subject.map(given).join(', ')})` }]
  return {
    table: quoteIdentifier(tableOf(kind as FactKindName)),
    columns,
    key: [
      ...ofSubject,
      ...own.map((name) => ({ column: quoteIdentifier(name), given: given(name) })),
    ],
    values: columns
      .map(({ name }) => name)
      .filter((name) => !named.has(name))
      .map(quoteIdentifier),
    keyFields: columns.filter(({ name }) => named.has(name)),
  }
}

/** Where each kind of fact is recorded, as its description says. */
export const FACT_TABLES = Object.fromEntries(
  Object.values<FactKind>(FACTS).map((kind) => [kind.kind, factTableOf(kind)]),
) as unknown as Readonly<Record<FactKindName, FactTable>>

/** Facts as the parameters of a statement: an array a column. */
export function factParameters({ columns }: FactTable, facts: readonly Fact[]): unknown[][] {
  return parametersOf(columns, facts as readonly unknown[] as readonly Values[])
}

/** Keys of facts as the parameters of a statement: an array a field of the key. */
export function keyParameters({ keyFields }: FactTable, keys: readonly FactKey[]): unknown[][] {
  return parametersOf(
    keyFields,
    keys.map(({ source, key }) => ({ source, ...key })),
  )
}

function parametersOf(columns: readonly FactColumn[], rows: readonly Values[]): unknown[][] {
  return columns.map(({ name }) =>
    rows.map((row) => (name === 'day' ? formatDay(row[name] as Day) : row[name])),
  )
}

/**
 * SQL that reads such parameters as rows `g`, from the parameter of that number on.
 *
 * @param place the column of their places, from 1, if one is wanted.
 */
export function givenRows(columns: readonly FactColumn[], first: number, place?: string): string {
  const arrays = columns.map(({ type }, at) => `$${first + at}::${type}[]`)
  const names = columns.map(({ name }) => quoteIdentifier(name))
  if (place === undefined) return `unnest(${arrays.join(', ')}) AS g (${names.join(', ')})`
  return `unnest(${arrays.join(', ')}) WITH ORDINALITY AS g (${[...names, place].join(', ')})`
}

/** SQL that holds where a row `t` of the table has the key of a row `g`. */
export function sameKey({ key }: FactTable): string {
  return key.map(({ column, given }) => `t.${column} = ${given}`).join(' AND ')
}
