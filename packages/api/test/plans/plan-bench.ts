import { FULL_GRANT, type Change } from '@postscale/domain'
import { AuditRepository } from '../../src/store/audit.repository.js'
import { StateStore } from '../../src/store/state-store.js'
import { type Applied, ApplyPlanService } from '../../src/plans/apply/apply-plan.service.js'
import { PreviewPlanService } from '../../src/plans/apply/preview-plan.service.js'
import type { TestDatabase } from '../database/use-test-database.js'

const TEST_ACTOR = { kind: 'SYSTEM', id: null, name: 'Test' } as const
/** Who applies the plans of tests: somebody who may do everything. */
export const BY_TEST = { actor: TEST_ACTOR, grant: FULL_GRANT } as const

/** The services of a process over a test database; two of them behave like two processes. */
export class PlanBench {
  readonly states: StateStore
  readonly audit: AuditRepository
  readonly applying: ApplyPlanService
  readonly previewing: PreviewPlanService

  constructor({ database }: TestDatabase, maxBytes?: number) {
    const { pool, prisma } = database
    this.states = new StateStore(maxBytes === undefined ? { pool } : { pool, maxBytes })
    this.audit = new AuditRepository(prisma)
    this.applying = new ApplyPlanService(database, this.states, this.audit)
    this.previewing = new PreviewPlanService(pool, this.states)
  }

  /** Applies changes that must be accepted. */
  async applied(organizationId: string, changes: readonly Change[]): Promise<Applied> {
    const result = await this.applying.apply({
      organizationId,
      ...BY_TEST,
      plan: { title: 'A test', reason: null, changes },
    })
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
    return result.value
  }

  /** Makes an organization with nothing in it; answers its id. */
  async organization(id: string, currency = 'USD'): Promise<string> {
    await this.applied(id, [
      {
        type: 'createOrganization',
        effective: '2025-01-01',
        id,
        slug: `org-${id.slice(4, 8)}-${id.slice(-12)}`,
        currency,
        name: 'Company',
      },
    ])
    return id
  }
}
