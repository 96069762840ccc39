import type pg from 'pg'
import type { CountsByKind } from '../audit/audit-writer.js'

/** What is told, to every process that listens, when a plan has been committed. */
export interface OrganizationChanged {
  readonly organizationId: string
  readonly revision: number
  readonly countsByKind: CountsByKind
  readonly factCount: number
}

/** The notification channel; the payload is OrganizationChanged as JSON. */
export const ORGANIZATION_CHANGED = 'organization_changed'

/** Announces a change; PostgreSQL delivers it at the commit, or never. */
export async function notifyOrganizationChanged(
  client: pg.ClientBase,
  change: OrganizationChanged,
): Promise<void> {
  await client.query('SELECT pg_notify($1, $2)', [ORGANIZATION_CHANGED, JSON.stringify(change)])
}
