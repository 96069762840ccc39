import type { Database } from './database/database.js'
import type { DatabaseLog } from './database/database-log.js'
import { AuditRepository } from './modules/audit/audit.repository.js'
import { HealthBacktestService } from './modules/health/backtest/health-backtest.service.js'
import { HealthFiguresService } from './modules/health/health-figures.service.js'
import { HealthService } from './modules/health/health.service.js'
import { FactService } from './modules/facts/fact.service.js'
import { TouchpointPresenceRepository } from './modules/health/touchpoint-presence.repository.js'
import { HealthSignalRepository } from './modules/health-signals/health-signal.repository.js'
import { HealthSignalService } from './modules/health-signals/health-signal.service.js'
import { ImportService } from './modules/imports/import.service.js'
import { TicketVolumeRepository } from './modules/capacity/ticket-volume.repository.js'
import { TicketService } from './modules/capacity/ticket.service.js'
import { HireTriggerService } from './modules/hire-triggers/hire-trigger.service.js'
import { MaturityService } from './modules/maturity/maturity.service.js'
import { SignalPresenceRepository } from './modules/maturity/signal-presence.repository.js'
import { LintService } from './modules/org-lint/lint.service.js'
import { StateStore } from './modules/organization-state/state-store.js'
import { AccountSeriesService } from './modules/lifecycle/account-series.service.js'
import { LifecycleOverviewService } from './modules/lifecycle/lifecycle-overview.service.js'
import { ApplyPlanService } from './modules/plans/apply-plan.service.js'
import { IdempotencyKeyRepository } from './modules/plans/idempotency-key.repository.js'
import { PreviewPlanService } from './modules/plans/preview-plan.service.js'
import { PolicyChangeRepository } from './modules/policies/policy-change.repository.js'
import { ArrMovementRepository } from './modules/renewals/arr-movement.repository.js'
import { RetentionService } from './modules/retention/retention.service.js'
import { TierService } from './modules/tiers/tier.service.js'
import { TouchpointRepository } from './modules/touchpoints/touchpoint.repository.js'
import { TouchpointService } from './modules/touchpoints/touchpoint.service.js'
import { UnitEconomicsService } from './modules/unit-economics/unit-economics.service.js'

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
  readonly facts: FactService
  /** The time series of accounts, as their lives need them. */
  readonly accountSeries: AccountSeriesService
  /** Where all customers stand in their lives. */
  readonly lifecycleOverview: LifecycleOverviewService
  /** Which tier accounts are to have. */
  readonly tiers: TierService
  /** Ticket figures. */
  readonly tickets: TicketService
  /** What is wrong with organizations. */
  readonly lint: LintService
  /** Whom to hire. */
  readonly hireTriggers: HireTriggerService
  /** What is kept of recurring revenue. */
  readonly retention: RetentionService
  /** How accounts stand. */
  readonly health: HealthService
  /** Whether that told what became of them. */
  readonly healthBacktest: HealthBacktestService
  /** What maturity is judged from. */
  readonly maturity: MaturityService
  /** What unit economics are told of retention. */
  readonly unitEconomics: UnitEconomicsService
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
  const policyChanges = new PolicyChangeRepository(database)
  const healthSignals = new HealthSignalService(database.pool)
  const touchpoints = new TouchpointService(database.pool)
  const facts = new FactService(database.pool)
  const signals = new HealthSignalRepository(database.pool)
  const touches = new TouchpointRepository(database.pool)
  const touched = new TouchpointPresenceRepository(database.pool)
  const tickets = new TicketService(new TicketVolumeRepository(database.pool))
  const retention = new RetentionService(new ArrMovementRepository(database.pool))
  const accountSeries = new AccountSeriesService(signals, touches, touched)
  const lint = new LintService(tickets, accountSeries)
  const health = new HealthService(accountSeries, signals)
  const lifecycleOverview = new LifecycleOverviewService(accountSeries)
  const tiers = new TierService(health)
  const healthBacktest = new HealthBacktestService(retention, signals)
  const healthFigures = new HealthFiguresService(health, touches, touched)
  const presence = new SignalPresenceRepository(database.pool)
  const maturity = new MaturityService(retention, healthBacktest, presence)
  const unitEconomics = new UnitEconomicsService(retention)
  const hireTriggers = new HireTriggerService(tickets, healthFigures)
  const previewPlan = new PreviewPlanService(database.pool, states)
  const imports = new ImportService({
    database,
    states,
    applyPlan,
    log,
    ...(importMaxBytes !== undefined && { maxBytes: importMaxBytes }),
  })
  const idempotencyKeys = new IdempotencyKeyRepository(database)
  const cleaning = setInterval(() => {
    idempotencyKeys.forgetExpired().catch((error: unknown) => {
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
    facts,
    accountSeries,
    lifecycleOverview,
    tiers,
    tickets,
    lint,
    hireTriggers,
    retention,
    health,
    healthBacktest,
    maturity,
    unitEconomics,
    previewPlan,
    applyPlan,
    imports,
    close,
  }
}
