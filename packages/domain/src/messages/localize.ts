import type { AccessMessageParams } from '../access/messages/params.js'
import type { AnnouncementMessageParams } from '../announcements/messages/params.js'
import type { BoardPackMessageParams } from '../board-pack/messages/params.js'
import type { thingsMessages } from '../entities/messages/en.js'
import type { ApprovalMessageParams } from '../approvals/messages/params.js'
import type { GuessMessageParams } from '../imports/guess/messages/params.js'
import type { ImportMessageParams } from '../imports/messages/params.js'
import { type ParamsOf, type Writer, writerOf } from '../kernel/writer.js'
import type { Registered } from '../kernel/message.js'
import type { changesMessages } from '../plans/messages/en.js'
import type { ProblemMessageParams } from '../plans/messages/params.js'
import type { CapacityMessageParams } from '../rules/capacity/messages/params.js'
import type { GrowthMessageParams } from '../planner/growth/messages/params.js'
import type { HealthMessageParams } from '../rules/health/messages/params.js'
import type { HireTriggersMessageParams } from '../rules/hire-triggers/messages/params.js'
import type { LifecycleMessageParams } from '../rules/lifecycle/messages/params.js'
import type { MaturityMessageParams } from '../rules/maturity/messages/params.js'
import type { OrgLintMessageParams } from '../rules/org-lint/messages/params.js'
import type { lintRulesMessages } from '../rules/org-lint/messages/rule-texts/en.js'
import type { OrgModelsMessageParams } from '../rules/org-models/messages/params.js'
import type { OrgStructureMessageParams } from '../rules/org-structure/messages/params.js'
import type { PrivacyMessageParams } from '../privacy/messages/params.js'
import type { AssignmentMessageParams } from '../planner/assignment/messages/params.js'
import type { TargetsMessageParams } from '../rules/targets/messages/params.js'
import type { RetentionMessageParams } from '../rules/retention/messages/params.js'
import type { ServiceModelsMessageParams } from '../rules/service-models/messages/params.js'
import type { WaysOfWorkingMessageParams } from '../rules/ways-of-working/messages/params.js'
import type { TierThresholdsMessageParams } from '../planner/tier-thresholds/messages/params.js'
import type { TextMessageParams } from '../text/messages/params.js'
import type { UnitEconomicsMessageParams } from '../rules/unit-economics/messages/params.js'
import { enMessages } from './en.js'
import { esMessages } from './es.js'
import { ptMessages } from './pt.js'

/**
 * The parameters of every message of every room. The compiler holds it to the registry, which each
 * room fills by itself: what is missing here cannot be localized.
 */
interface AllMessageParams
  extends
    Registered<'access', AccessMessageParams>,
    Registered<'announcements', AnnouncementMessageParams>,
    Registered<'approvals', ApprovalMessageParams>,
    Registered<'boardPack', BoardPackMessageParams>,
    Registered<'assignment', AssignmentMessageParams>,
    Registered<'capacity', CapacityMessageParams>,
    ParamsOf<typeof changesMessages>,
    Registered<'growth', GrowthMessageParams>,
    Registered<'health', HealthMessageParams>,
    Registered<'hireTriggers', HireTriggersMessageParams>,
    Registered<'importGuess', GuessMessageParams>,
    Registered<'imports', ImportMessageParams>,
    Registered<'lifecycle', LifecycleMessageParams>,
    Registered<'targets', TargetsMessageParams>,
    ParamsOf<typeof lintRulesMessages>,
    Registered<'maturity', MaturityMessageParams>,
    Registered<'orgLint', OrgLintMessageParams>,
    Registered<'orgModels', OrgModelsMessageParams>,
    Registered<'orgStructure', OrgStructureMessageParams>,
    Registered<'privacy', PrivacyMessageParams>,
    Registered<'problems', ProblemMessageParams>,
    Registered<'retention', RetentionMessageParams>,
    Registered<'serviceModels', ServiceModelsMessageParams>,
    Registered<'text', TextMessageParams>,
    Registered<'tierThresholds', TierThresholdsMessageParams>,
    ParamsOf<typeof thingsMessages>,
    Registered<'unitEconomics', UnitEconomicsMessageParams>,
    Registered<'waysOfWorking', WaysOfWorkingMessageParams> {}

/** Writes any message of the product in a language. */
export const localize: Writer<keyof AllMessageParams> = writerOf({
  en: enMessages,
  es: esMessages,
  pt: ptMessages,
})
