import { announcementsMessages } from '../announcements/messages/es.js'
import { accessMessages } from '../access/messages/es.js'
import { approvalsMessages } from '../approvals/messages/es.js'
import { boardPackMessages } from '../board-pack/messages/es.js'
import { capacityMessages } from '../rules/capacity/messages/es.js'
import { changesMessages, problemsMessages } from '../plans/messages/es.js'
import { growthMessages } from '../planner/growth/messages/es.js'
import { healthMessages } from '../rules/health/messages/es.js'
import { hireTriggersMessages } from '../rules/hire-triggers/messages/es.js'
import { importGuessMessages } from '../imports/guess/messages/es.js'
import { importsMessages } from '../imports/messages/es.js'
import { assignmentMessages } from '../planner/assignment/messages/es.js'
import { tierThresholdsMessages } from '../planner/tier-thresholds/messages/es.js'
import { targetsMessages } from '../rules/targets/messages/es.js'
import { lifecycleMessages } from '../rules/lifecycle/messages/es.js'
import { lintRulesMessages } from '../rules/org-lint/messages/rule-texts/es.js'
import { maturityMessages } from '../rules/maturity/messages/es.js'
import { orgLintMessages } from '../rules/org-lint/messages/es.js'
import { orgModelsMessages } from '../rules/org-models/messages/es.js'
import { orgStructureMessages } from '../rules/org-structure/messages/es.js'
import { privacyMessages } from '../privacy/messages/es.js'
import { retentionMessages } from '../rules/retention/messages/es.js'
import { serviceModelsMessages } from '../rules/service-models/messages/es.js'
import { textMessages } from '../text/messages/es.js'
import { thingsMessages } from '../entities/messages/es.js'
import { waysOfWorkingMessages } from '../rules/ways-of-working/messages/es.js'
import { unitEconomicsMessages } from '../rules/unit-economics/messages/es.js'

/** Every room in Spanish. */
export const esMessages = {
  ...accessMessages,
  ...announcementsMessages,
  ...assignmentMessages,
  ...tierThresholdsMessages,
  ...approvalsMessages,
  ...boardPackMessages,
  ...capacityMessages,
  ...changesMessages,
  ...growthMessages,
  ...healthMessages,
  ...hireTriggersMessages,
  ...importGuessMessages,
  ...importsMessages,
  ...lifecycleMessages,
  ...targetsMessages,
  ...lintRulesMessages,
  ...maturityMessages,
  ...orgLintMessages,
  ...orgModelsMessages,
  ...orgStructureMessages,
  ...privacyMessages,
  ...problemsMessages,
  ...retentionMessages,
  ...serviceModelsMessages,
  ...textMessages,
  ...thingsMessages,
  ...unitEconomicsMessages,
  ...waysOfWorkingMessages,
}
