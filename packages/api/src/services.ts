import type { Database } from './database/database.js'
import type { DatabaseLog } from './database/database-start-error.js'
import { PrivacyService } from './privacy/privacy.service.js'
import {
  createDataRetentionRepository,
  type DataRetentionRepository,
} from './privacy/data-retention.repository.js'
import { AuditRepository } from './store/audit.repository.js'
import { BoardPackService } from './answers/board-pack/board-pack.service.js'
import { HealthBacktestService } from './answers/health/health-backtest.service.js'
import { HealthFiguresService } from './answers/health/health-figures.service.js'
import { GrowthService } from './answers/growth/growth.service.js'
import { HealthService } from './answers/health/health.service.js'
import { ForecastCallService } from './answers/forecast-call/forecast-call.service.js'
import { MoveEntries } from './answers/forecast-call/move-entries.js'
import { FactRevisionsRepository } from './time-series/fact-revisions.repository.js'
import { FactService } from './time-series/fact.service.js'
import {
  SignalPresenceRepository,
  TouchpointPresenceRepository,
} from './time-series/presence.repository.js'
import { HealthSignalRepository } from './time-series/health-signal.repository.js'
import {
  ArrMovementService,
  HealthSignalService,
  TicketVolumeService,
  TouchpointService,
} from './graphql/series/series.service.js'
import { ImportService } from './imports/import.service.js'
import { TicketVolumeRepository } from './time-series/ticket-volume.repository.js'
import { TicketService } from './time-series/ticket.service.js'
import { HireTriggerService } from './answers/hire-triggers/hire-trigger.service.js'
import { LaggingSignsService } from './answers/hire-triggers/lagging-signs.service.js'
import { PastFactReader } from './answers/hire-triggers/past-fact-reader.js'
import { MaturityService } from './answers/maturity/maturity.service.js'
import { LintService } from './answers/org-lint/lint.service.js'
import { IMAGE_FORMAT } from './store/images/image-format.js'
import { StateImages } from './store/images/state-images.js'
import { OrganizationHeads } from './store/organization-heads.js'
import { StateStore } from './store/state-store.js'
import { AccountLivesService } from './answers/lifecycle/account-lives.service.js'
import { AccountSeriesService } from './time-series/account-series.service.js'
import { LifecycleOverviewService } from './answers/lifecycle/lifecycle-overview.service.js'
import { ApplyPlanService } from './plans/apply/apply-plan.service.js'
import { IdempotencyKeyRepository } from './plans/apply/idempotency-key.repository.js'
import { PreviewPlanService } from './plans/apply/preview-plan.service.js'
import { UndoService } from './plans/undo/undo.service.js'
import { PolicyChangeRepository } from './store/policy-change.repository.js'
import { createScenarios, type Scenarios } from './scenarios/scenarios.js'
import { RetentionService } from './answers/retention/retention.service.js'
import { TierService } from './answers/tiers/tier.service.js'
import { PlanVsActualService } from './answers/targets/plan-vs-actual.service.js'
import { measuredJob } from './telemetry/measured-job.js'
import { TouchpointRepository } from './time-series/touchpoint.repository.js'
import { UnitEconomicsService } from './answers/unit-economics/unit-economics.service.js'
import { ofInstallation } from './database/reach.js'
import { SavedViewRepository } from './saved-views/saved-view.repository.js'

interface ServiceDependencies {
  readonly database: Database
  readonly log: DatabaseLog
  /** Bytes of one uploaded file at most; 1 GiB by default. */
  readonly importMaxBytes?: number
  /** Bytes of states kept in memory at most; 512 MiB by default. */
  readonly cacheBytes?: number
  /** Asks others of this process for an organization's state; null where none has it. */
  readonly borrow?: ConstructorParameters<typeof StateStore>[0]['borrow']
}

/**
 * The services of every module, made once for the process; resolvers find them in their context.
 * A module adds one line here.
 */
export interface Services {
  /** The organizations, at their live and past revisions. */
  readonly states: StateStore
  /** What they say of themselves, without their states. */
  readonly organizationHeads: OrganizationHeads
  /** What was done to them. */
  readonly audit: AuditRepository
  /** Who changed its policies. */
  readonly policyChanges: PolicyChangeRepository
  /** What was measured of accounts' health. */
  readonly healthSignals: HealthSignalService
  /** The contacts with accounts. */
  readonly touchpoints: TouchpointService
  /** How recurring revenue moved. */
  readonly arrMovements: ArrMovementService
  /** The tickets of each day. */
  readonly ticketVolumes: TicketVolumeService
  readonly facts: FactService
  /** The time series of accounts, as their lives need them. */
  readonly accountSeries: AccountSeriesService
  /** Where all customers stand in their lives. */
  readonly accountLives: AccountLivesService
  /** How many of them stand where. */
  readonly lifecycleOverview: LifecycleOverviewService
  /** Which tier accounts are to have. */
  readonly tiers: TierService
  /** Ticket figures. */
  readonly tickets: TicketService
  /** What is wrong with organizations. */
  readonly lint: LintService
  /** Whom to hire. */
  readonly hireTriggers: HireTriggerService
  /** What tells afterwards that people were too few. */
  readonly laggingSigns: LaggingSignsService
  /** What is kept of recurring revenue. */
  readonly retention: RetentionService
  /** What organizations grow to. */
  readonly growth: GrowthService
  /** What the owners of renewals call. */
  readonly forecastCalls: ForecastCallService
  /** Which plans moved them. */
  readonly moveEntries: MoveEntries
  /** How accounts stand. */
  readonly health: HealthService
  /** Whether that told what became of them. */
  readonly healthBacktest: HealthBacktestService
  /** What boards are shown of a month. */
  readonly boardPacks: BoardPackService
  /** What maturity is judged from. */
  readonly maturity: MaturityService
  /** What unit economics are told of retention. */
  readonly unitEconomics: UnitEconomicsService
  /** What is planned and reached. */
  readonly planVsActual: PlanVsActualService
  /** Says what plans would come to. */
  readonly previewPlan: PreviewPlanService
  /** Works out the plans that undo what is recorded. */
  readonly undo: UndoService
  /** Applies plans. */
  readonly applyPlan: ApplyPlanService
  /** Plans that are kept: scenarios and drafts. */
  readonly scenarios: Scenarios
  /** Imports files. */
  readonly imports: ImportService
  /** Erases people, and tells what is held of them. */
  readonly privacy: PrivacyService
  /** How long organizations keep what they do not need any more. */
  readonly dataRetention: DataRetentionRepository
  /** How members look at lists. */
  readonly savedViews: SavedViewRepository
  /** Ends what the services keep running. */
  close(): Promise<void>
}

const hourMs = 3_600_000

export async function createServices({
  database,
  log,
  importMaxBytes,
  cacheBytes,
  borrow,
}: ServiceDependencies): Promise<Services> {
  const { pool } = database
  const images = IMAGE_FORMAT === null ? null : new StateImages({ pool, format: IMAGE_FORMAT, log })
  const states = new StateStore({
    pool,
    replica: database.replica,
    borrow,
    images,
    ...(cacheBytes !== undefined && { maxBytes: cacheBytes }),
  })
  const audit = new AuditRepository(database.prisma)
  const applyPlan = new ApplyPlanService(database, states, audit)
  const policyChanges = new PolicyChangeRepository(database)
  const healthSignals = new HealthSignalService(database.pool)
  const touchpoints = new TouchpointService(database.pool)
  const facts = new FactService(database.pool)
  const signals = new HealthSignalRepository(database.pool)
  const touches = new TouchpointRepository(database.pool)
  const touched = new TouchpointPresenceRepository(database.pool)
  const volumes = new TicketVolumeRepository(database.pool)
  const factRevisions = new FactRevisionsRepository(database.pool)
  const tickets = new TicketService(volumes, factRevisions)
  const retention = new RetentionService()
  const accountSeries = new AccountSeriesService({
    signals,
    touchpoints: touches,
    presence: touched,
    revisions: factRevisions,
  })
  const health = new HealthService(accountSeries, signals)
  const accountLives = new AccountLivesService(accountSeries, health)
  const lifecycleOverview = new LifecycleOverviewService(accountLives)
  const lint = new LintService({ tickets, accountSeries, health, retention })
  const tiers = new TierService(health)
  const healthBacktest = new HealthBacktestService(retention, signals, factRevisions)
  const healthFigures = new HealthFiguresService(health, accountSeries)
  const presence = new SignalPresenceRepository(database.pool)
  const maturity = new MaturityService(retention, healthBacktest, presence, factRevisions)
  const unitEconomics = new UnitEconomicsService(retention)
  const pastFacts = new PastFactReader(volumes, signals, touches, touched)
  const hireTriggers = new HireTriggerService(tickets, healthFigures, pastFacts)
  const previewPlan = new PreviewPlanService(database.pool, states)
  const undo = new UndoService(database.pool, audit)
  const scenarios = createScenarios(database, states, applyPlan)
  const imports = new ImportService({
    database,
    states,
    applyPlan,
    scenarios,
    log,
    ...(importMaxBytes !== undefined && { maxBytes: importMaxBytes }),
  })
  const idempotencyKeys = new IdempotencyKeyRepository(database)
  const cleaning = setInterval(() => {
    const forgetting = measuredJob('idempotency_keys', async () =>
      ofInstallation(async () => idempotencyKeys.forgetExpired()),
    )
    forgetting.catch((error: unknown) => {
      log.warn({ err: error }, 'expired idempotency keys were not forgotten')
    })
  }, hourMs).unref()
  const close = async () => {
    clearInterval(cleaning)
    await images?.close()
    await imports.close()
  }
  const { plans } = scenarios
  const forecastCalls = new ForecastCallService(states, audit, health)
  const planVsActual = new PlanVsActualService({
    plans,
    audit,
    health,
    accountSeries,
    unitEconomics,
  })
  return {
    states,
    organizationHeads: new OrganizationHeads(database.pool),
    audit,
    policyChanges,
    healthSignals,
    touchpoints,
    arrMovements: new ArrMovementService(database.pool),
    ticketVolumes: new TicketVolumeService(database.pool),
    facts,
    accountSeries,
    accountLives,
    lifecycleOverview,
    tiers,
    tickets,
    lint,
    hireTriggers,
    laggingSigns: new LaggingSignsService(accountSeries, health),
    retention,
    growth: new GrowthService(health),
    forecastCalls,
    moveEntries: new MoveEntries(audit, factRevisions),
    health,
    healthBacktest,
    boardPacks: new BoardPackService({ health, lint, retention, forecastCalls, planVsActual }),
    maturity,
    unitEconomics,
    previewPlan,
    undo,
    applyPlan,
    scenarios,
    planVsActual,
    imports,
    privacy: new PrivacyService(database.pool, states, applyPlan),
    dataRetention: createDataRetentionRepository(database),
    savedViews: new SavedViewRepository(database),
    close,
  }
}
