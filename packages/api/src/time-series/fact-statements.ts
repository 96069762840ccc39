import type { FactKindName } from '@postscale/domain'
import { quoteIdentifier } from '../database/insert-rows.js'
import { isLive } from '../database/as-of-revision.js'
import { FACT_TABLES, givenRows, sameKey, type FactColumn, type FactTable } from './fact-table.js'

/**
 * The statements that record facts of one kind. All take the organization and the revision first, then
 * one array a column, or a field of the key.
 */
interface FactStatements {
  /**
   * Adds what is not there, and rewrites what this very revision recorded otherwise; counts both. What an
   * earlier revision recorded is left as it is.
   */
  readonly record: string
  /** Ends the rows of earlier revisions that say otherwise; answers the places, from 1, of those that do. */
  readonly replace: string
  /** Ends rows; counts them. */
  readonly end: string
  /** Takes out rows of this very revision, which never held; counts them. */
  readonly remove: string
}

function statementsOf(table: FactTable): FactStatements {
  const { table: name, columns, key, keyFields, values } = table
  const quoted = columns.map((column) => quoteIdentifier(column.name))
  const row = (alias: string) => `(${values.map((value) => `${alias}.${value}`).join(', ')})`
  // Row by row through the key's index: the planner, which has no statistics after a first import, would
  // rather read the whole table for each part of the next one. Nobody else writes meanwhile. A row's place counts within
  // one organization, as tables may be spread by it.
  const found = (given: readonly FactColumn[], test: string) => `(
      SELECT f.ctid, g.place FROM ${givenRows(given, 3, 'place')}
      CROSS JOIN LATERAL (
        SELECT t.ctid FROM ${name} t
        WHERE t."organizationId" = $1 AND ${sameKey(table)} AND ${isLive('t')} AND ${test} LIMIT 1
      ) f
    ) found`
  const earlier = 't."recordedIn" < $2'
  return {
    record: `
    INSERT INTO ${name} AS t ("organizationId", "recordedIn", ${quoted.join(', ')})
    SELECT $1, $2, ${quoted.map((column) => `g.${column}`).join(', ')} FROM ${givenRows(columns, 3)}
    ON CONFLICT ("organizationId", ${key.map(({ column }) => column).join(', ')}, "replacedIn")
    DO UPDATE SET ${values.map((value) => `${value} = excluded.${value}`).join(', ')}
    WHERE t."recordedIn" = $2 AND ${row('t')} IS DISTINCT FROM ${row('excluded')}`,
    replace: `
    UPDATE ${name} AS t SET "replacedIn" = $2
    FROM ${found(columns, `${earlier} AND ${row('t')} IS DISTINCT FROM ${row('g')}`)}
    WHERE t."organizationId" = $1 AND t.ctid = found.ctid RETURNING found.place`,
    end: `
    UPDATE ${name} AS t SET "replacedIn" = $2 FROM ${found(keyFields, earlier)}
    WHERE t."organizationId" = $1 AND t.ctid = found.ctid`,
    remove: `
    DELETE FROM ${name} AS t USING ${found(keyFields, 't."recordedIn" = $2')}
    WHERE t."organizationId" = $1 AND t.ctid = found.ctid`,
  }
}

/** How each kind of fact is recorded. */
export const FACT_STATEMENTS = Object.fromEntries(
  Object.entries(FACT_TABLES).map(([kind, table]) => [kind, statementsOf(table)]),
) as unknown as Readonly<Record<FactKindName, FactStatements>>
