import { announcementsMessages } from '../announcements/messages/en.js'
import { accessMessages } from '../access/messages/en.js'
import { approvalsMessages } from '../approvals/messages/en.js'
import { boardPackMessages } from '../board-pack/messages/en.js'
import { capacityMessages } from '../rules/capacity/messages/en.js'
import { changesMessages, problemsMessages } from '../plans/messages/en.js'
import { growthMessages } from '../planner/growth/messages/en.js'
import { healthMessages } from '../rules/health/messages/en.js'
import { hireTriggersMessages } from '../rules/hire-triggers/messages/en.js'
import { importGuessMessages } from '../imports/guess/messages/en.js'
import { importsMessages } from '../imports/messages/en.js'
import { assignmentMessages } from '../planner/assignment/messages/en.js'
import { tierThresholdsMessages } from '../planner/tier-thresholds/messages/en.js'
import { targetsMessages } from '../rules/targets/messages/en.js'
import { lifecycleMessages } from '../rules/lifecycle/messages/en.js'
import { lintRulesMessages } from '../rules/org-lint/messages/rule-texts/en.js'
import { maturityMessages } from '../rules/maturity/messages/en.js'
import { orgLintMessages } from '../rules/org-lint/messages/en.js'
import { orgModelsMessages } from '../rules/org-models/messages/en.js'
import { orgStructureMessages } from '../rules/org-structure/messages/en.js'
import { privacyMessages } from '../privacy/messages/en.js'
import { retentionMessages } from '../rules/retention/messages/en.js'
import { serviceModelsMessages } from '../rules/service-models/messages/en.js'
import { textMessages } from '../text/messages/en.js'
import { thingsMessages } from '../entities/messages/en.js'
import { waysOfWorkingMessages } from '../rules/ways-of-working/messages/en.js'
import { unitEconomicsMessages } from '../rules/unit-economics/messages/en.js'

/** Every room in English. */
export const enMessages = {
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
