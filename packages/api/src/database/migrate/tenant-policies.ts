/** A table that a migration makes, with what it holds. */
const TABLE = /^CREATE TABLE "(\w+)" \(\n([\s\S]*?)\n\);/gm
const TENANT = /^\s*"organizationId" UUID NOT NULL/m

/**
 * SQL that lets each tenant reach its own rows alone of the tables that a migration makes; empty where it makes none of
 * tenants.
 */
export function tenantPolicies(migration: string): string {
  return Array.from(migration.matchAll(TABLE), ([, table = '', columns = '']) =>
    TENANT.test(columns) ? policyOf(table) : '',
  ).join('')
}

function policyOf(table: string): string {
  return `
ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "${table}"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
`
}
