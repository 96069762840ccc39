import type { Database } from './database/database.js'
import type { DatabaseLog } from './database/database-log.js'
import { AuditRepository } from './modules/audit/audit.repository.js'
import { HealthSignalService } from './modules/health-signals/health-signal.service.js'
import { ImportService } from './modules/imports/import.service.js'
import { TicketVolumeRepository } from './modules/capacity/ticket-volume.repository.js'
import { TicketService } from './modules/capacity/ticket.service.js'
import { HireTriggerService } from './modules/hire-triggers/hire-trigger.service.js'
import { StateStore } from './modules/organization-state/state-store.js'
import { ApplyPlanService } from './modules/plans/apply-plan.service.js'
import { forgetExpiredKeys } from './modules/plans/idempotency.js'
import { PreviewPlanService } from './modules/plans/preview-plan.service.js'
import { PolicyChangeRepository } from './modules/policies/policy-change.repository.js'
import { TouchpointService } from './modules/touchpoints/touchpoint.service.js'

export interface ServiceDependencies {
  readonly database: Database
  readonly log: DatabaseLog
  /** Bytes of one uploaded file at most; 1 GiB by default. */
  readonly importMaxBytes?: number
}

/**
 * The services of every module, made once for the process; resolvers find them in their context.
 * A module adds one line here.
 */
export interface Services {
  /** The organizations, at their live and past revisions. */
  readonly states: StateStore
  /** What was done to them. */
  readonly audit: AuditRepository
  /** Who changed its policies. */
  readonly policyChanges: PolicyChangeRepository
  /** What was measured of accounts' health. */
  readonly healthSignals: HealthSignalService
  /** The contacts with accounts. */
  readonly touchpoints: TouchpointService
  /** Ticket figures. */
  readonly tickets: TicketService
  /** Whom to hire. */
  readonly hireTriggers: HireTriggerService
  /** Says what plans would come to. */
  readonly previewPlan: PreviewPlanService
  /** Applies plans. */
  readonly applyPlan: ApplyPlanService
  /** Imports files. */
  readonly imports: ImportService
  /** Ends what the services keep running. */
  close(): Promise<void>
}

const hourMs = 3_600_000

export async function createServices({
  database,
  log,
  importMaxBytes,
}: ServiceDependencies): Promise<Services> {
  const states = new StateStore({ pool: database.pool })
  const audit = new AuditRepository(database.prisma)
  const applyPlan = new ApplyPlanService(database.pool, states, audit)
  const policyChanges = new PolicyChangeRepository(database.pool)
  const healthSignals = new HealthSignalService(database.pool)
  const touchpoints = new TouchpointService(database.pool)
  const tickets = new TicketService(new TicketVolumeRepository(database.pool))
  const hireTriggers = new HireTriggerService(tickets)
  const previewPlan = new PreviewPlanService(states)
  const imports = new ImportService({
    pool: database.pool,
    states,
    applyPlan,
    log,
    ...(importMaxBytes !== undefined && { maxBytes: importMaxBytes }),
  })
  const cleaning = setInterval(() => {
    forgetExpiredKeys(database.pool).catch((error: unknown) => {
      log.warn({ err: error }, 'expired idempotency keys were not forgotten')
    })
  }, hourMs).unref()
  const close = async () => {
    clearInterval(cleaning)
    await imports.close()
  }
  return {
    states,
    audit,
    policyChanges,
    healthSignals,
    touchpoints,
    tickets,
    hireTriggers,
    previewPlan,
    applyPlan,
    imports,
    close,
  }
}
