import type { PlacedTable } from '../distribute/table-place.js'

const TABLE = /^CREATE TABLE "(\w+)" \(\n([\s\S]*?)\n\);/gm
const TENANT = /^\s*"organizationId" UUID NOT NULL/m

interface MadeTable extends PlacedTable {
  /** Where in the migration the statement that makes it ends. */
  readonly end: number
}

/** The tables that a migration makes, in its order. */
export function madeTables(migration: string): readonly MadeTable[] {
  return Array.from(
    migration.matchAll(TABLE),
    ({ 0: statement, 1: name = '', 2: columns = '', index }) => ({
      name,
      hasTenant: TENANT.test(columns),
      end: index + statement.length,
    }),
  )
}
