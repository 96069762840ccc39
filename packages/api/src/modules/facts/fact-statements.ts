import { isLive } from './as-of-revision.js'
import { FACT_TABLES, givenRows, sameKey, type FactTable } from './fact-table.js'
import type { FactKindName } from '@postscale/domain'
import { quoteIdentifier } from '../../database/quote-identifier.js'

/**
 * The statements that record facts of one kind. All take the organization and the revision first, then
 * one array a column, or a field of the key.
 */
export interface FactStatements {
  /** Ends the rows in whose place other values come. */
  readonly replace: string
  /** Adds what is not there yet; counts the rows that differ. */
  readonly record: string
  /** Ends rows; counts them. */
  readonly end: string
  /** Takes out rows of this very revision, which never held; counts them. */
  readonly remove: string
}

function statementsOf(table: FactTable): FactStatements {
  const { table: name, columns, key, keyFields, values } = table
  const live = `t."organizationId" = $1 AND ${sameKey(table)} AND ${isLive('t')}`
  const quoted = columns.map((column) => quoteIdentifier(column.name))
  const row = (alias: string) => `(${values.map((value) => `${alias}.${value}`).join(', ')})`
  const given = givenRows(columns, 3)
  return {
    replace: `
      UPDATE ${name} AS t SET "replacedIn" = $2 FROM ${given}
      WHERE ${live} AND t."recordedIn" < $2 AND ${row('t')} IS DISTINCT FROM ${row('g')}`,
    // What differs and holds still was recorded by this very revision.
    record: `
      INSERT INTO ${name} AS t ("organizationId", "recordedIn", ${quoted.join(', ')})
      SELECT $1, $2, ${quoted.map((column) => `g.${column}`).join(', ')} FROM ${given}
      ON CONFLICT ("organizationId", ${key.map(({ column }) => column).join(', ')})
        WHERE "replacedIn" IS NULL
      DO UPDATE SET ${values.map((value) => `${value} = excluded.${value}`).join(', ')}
      WHERE ${row('t')} IS DISTINCT FROM ${row('excluded')}`,
    end: `
      UPDATE ${name} AS t SET "replacedIn" = $2 FROM ${givenRows(keyFields, 3)}
      WHERE ${live} AND t."recordedIn" < $2`,
    remove: `
      DELETE FROM ${name} AS t USING ${givenRows(keyFields, 3)}
      WHERE ${live} AND t."recordedIn" = $2`,
  }
}

/** How each kind of fact is recorded. */
export const FACT_STATEMENTS = Object.fromEntries(
  Object.entries(FACT_TABLES).map(([kind, table]) => [kind, statementsOf(table)]),
) as unknown as Readonly<Record<FactKindName, FactStatements>>
