import type pg from 'pg'
import type { Actor } from './audit-writer.js'

/** Who approved a scenario that was merged. */
export interface MergedApproval {
  readonly kind: Actor['kind']
  readonly name: string
  /** ISO 8601. */
  readonly at: string
  readonly comment: string | null
}

/** The scenario that a plan of the audit was, and who approved it. */
export interface MergedScenario {
  readonly id: string
  /** As it was called then. */
  readonly name: string
  readonly approvals: readonly MergedApproval[]
}

/** Names the scenario in the audit entry that merging it made, in the same transaction. */
export async function recordMergedScenario(
  client: pg.ClientBase,
  organizationId: string,
  revision: number,
  { id, name, approvals }: MergedScenario,
): Promise<void> {
  await client.query(
    `UPDATE audit_entry SET "scenarioId" = $3, "scenarioName" = $4, approvals = $5
     WHERE "organizationId" = $1 AND revision = $2`,
    [organizationId, revision, id, name, JSON.stringify(approvals)],
  )
}
