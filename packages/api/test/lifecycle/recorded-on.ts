import type { Id } from '@postscale/domain'
import type { Database } from '../../src/database/database.js'

/** Has revisions of an organization be recorded at other instants than they were. */
export async function recordedOn(
  { pool }: Database,
  organizationId: Id,
  instants: readonly (readonly [revision: number, at: string])[],
): Promise<void> {
  for (const [revision, at] of instants) {
    await pool.query(
      'UPDATE audit_entry SET at = $3 WHERE "organizationId" = $1 AND revision = $2',
      [organizationId, revision, at],
    )
  }
}
