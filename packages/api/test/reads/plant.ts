import { FULL_GRANT, type Change, type Id } from '@postscale/domain'
import type { OrganizationFixture } from '@postscale/domain/testing'
import type { Database } from '../../src/database/database.js'
import { AuditRepository } from '../../src/store/audit.repository.js'
import { StateStore } from '../../src/store/state-store.js'
import { ApplyPlanService } from '../../src/plans/apply/apply-plan.service.js'

/** Writes a fixture's organization, or more changes of it, as another process would. */
export async function plant(
  database: Database,
  organizationId: Id,
  changes: readonly Change[],
  title = 'Planting',
): Promise<number> {
  const states = new StateStore({ pool: database.pool })
  const plans = new ApplyPlanService(database, states, new AuditRepository(database.prisma))
  const applied = await plans.apply({
    organizationId,
    actor: { kind: 'SYSTEM', id: null, name: 'Gardener' },
    grant: FULL_GRANT,
    plan: { title, reason: null, changes },
  })
  if (!applied.ok) throw new Error(JSON.stringify(applied.error))
  return applied.value.revision
}

/** Plants all of a fixture; answers its id. */
export async function plantFixture(database: Database, fixture: OrganizationFixture): Promise<Id> {
  const { id } = fixture.state().organization
  await plant(database, id, fixture.changes())
  return id
}
