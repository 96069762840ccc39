import type { ImportMessageParams } from '../imports/import-message-params.js'
import type { CapacityMessageParams } from './capacity-message-params.js'
import type { changesMessages } from './en/changes.js'
import type { lintRulesMessages } from './en/lint-rules.js'
import type { thingsMessages } from './en/things.js'
import type { HealthMessageParams } from './health-message-params.js'
import type { HireTriggersMessageParams } from './hire-triggers-message-params.js'
import type { LifecycleMessageParams } from './lifecycle-message-params.js'
import type { MaturityMessageParams } from './maturity-message-params.js'
import type { Registered } from './message.js'
import type { OrgLintMessageParams } from './org-lint-message-params.js'
import type { OrgModelsMessageParams } from './org-models-message-params.js'
import type { OrgStructureMessageParams } from './org-structure-message-params.js'
import type { ProblemMessageParams } from './problem-message-params.js'
import type { RetentionMessageParams } from './retention-message-params.js'
import type { ParamsOf } from './room.js'
import type { ServiceModelsMessageParams } from './service-models-message-params.js'
import type { UnitEconomicsMessageParams } from './unit-economics-message-params.js'

/**
 * The parameters of every message of every room. The compiler holds it to the registry, which each
 * room fills by itself: what is missing here cannot be localized.
 */
export interface AllMessageParams
  extends
    Registered<'capacity', CapacityMessageParams>,
    ParamsOf<typeof changesMessages>,
    Registered<'health', HealthMessageParams>,
    Registered<'hireTriggers', HireTriggersMessageParams>,
    Registered<'imports', ImportMessageParams>,
    Registered<'lifecycle', LifecycleMessageParams>,
    ParamsOf<typeof lintRulesMessages>,
    Registered<'maturity', MaturityMessageParams>,
    Registered<'orgLint', OrgLintMessageParams>,
    Registered<'orgModels', OrgModelsMessageParams>,
    Registered<'orgStructure', OrgStructureMessageParams>,
    Registered<'problems', ProblemMessageParams>,
    Registered<'retention', RetentionMessageParams>,
    Registered<'serviceModels', ServiceModelsMessageParams>,
    ParamsOf<typeof thingsMessages>,
    Registered<'unitEconomics', UnitEconomicsMessageParams> {}
