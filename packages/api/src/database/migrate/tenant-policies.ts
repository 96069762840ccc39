import { madeTables } from './made-tables.js'

/**
 * SQL that lets each tenant reach its own rows alone of the tables that a migration makes; empty where it makes none of
 * tenants.
 */
export function tenantPolicies(migration: string): string {
  return madeTables(migration)
    .map(({ name, hasTenant }) => (hasTenant ? policyOf(name) : ''))
    .join('')
}

function policyOf(table: string): string {
  return `
ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "${table}"
  USING ("organizationId" = any(nullif(current_setting('postscale.organizations', true), '')::uuid[]));
`
}
